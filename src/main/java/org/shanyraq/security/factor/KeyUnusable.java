package org.shanyraq.security.factor;

/**
 * The key of the second factors is lost, broken or another one than it was. No code can be told right from wrong then, and
 * nobody can do anything about it but whoever runs the centre, to whom the message speaks.
 */
public class KeyUnusable extends RuntimeException {

    KeyUnusable(String message) {
        super(message);
    }

    KeyUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
