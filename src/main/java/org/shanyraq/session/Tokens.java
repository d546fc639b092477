package org.shanyraq.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/** The token against forged requests, which a page reads from a cookie and shows with every request that writes. */
final class Tokens {

    static final String COOKIE = CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME;
    static final String HEADER = CsrfConstants.CSRF_TOKEN_HEADER_NAME;

    /** Where Camunda's own guard, which stands behind {@link NoForgery}, looks for a token in the session. */
    static final String ATTRIBUTE = CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

    static final String CHECKED = "checked";

    private Tokens() {}

    /**
     * Follows from the session, so that two requests at the same moment cannot disagree about it; nobody finds the
     * session by it.
     */
    static String of(String session) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("token of " + session).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
