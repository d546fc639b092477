package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.impl.digest._apacheCommonsCodec.Base64;
import org.springframework.http.HttpHeaders;

/** Name and password as the REST interface is given them with each request, taken apart as the engine does it. */
record BasicCredentials(String name, String password) {

    private static final String BASIC = "Basic ";

    static Optional<BasicCredentials> of(HttpServletRequest request) {
        String said = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (said == null || !said.startsWith(BASIC) || !StockDoors.path(request).startsWith("/engine-rest")) {
            return Optional.empty();
        }
        String both = new String(Base64.decodeBase64(said.substring(BASIC.length())), StandardCharsets.UTF_8);
        int end = both.indexOf(':');
        return end < 0
                ? Optional.empty()
                : Optional.of(new BasicCredentials(both.substring(0, end), both.substring(end + 1)));
    }
}
