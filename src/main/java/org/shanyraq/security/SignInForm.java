package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the form of the sign-in says. The stock doors have read the body and let it be read again. */
record SignInForm(List<String> names, List<String> passwords) {

    static SignInForm of(HttpServletRequest request) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new SignInForm(values(body, "username="), values(body, "password="));
    }

    private static List<String> values(String body, String name) {
        return Stream.of(body.split("&"))
                .map(field -> field.contains("=") ? field : field + "=")
                .map(SignInForm::decoded)
                .filter(field -> field.startsWith(name))
                .map(field -> field.substring(name.length()))
                .toList();
    }

    private static String decoded(String field) {
        try {
            return URLDecoder.decode(field, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
