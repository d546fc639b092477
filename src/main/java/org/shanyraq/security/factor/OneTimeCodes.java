package org.shanyraq.security.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that an authenticator app shows (RFC 6238 over RFC 4226): HMAC-SHA-1, six digits, a new one every thirty
 * seconds. The other choices of the standard are not offered: most apps read them and count by these all the same.
 */
final class OneTimeCodes {

    static final int DIGITS = 6;
    static final int SECONDS = 30;

    /** Steps that a phone's clock may be wrong by, either way. */
    private static final int DRIFT = 1;

    private static final int MODULUS = 1_000_000;
    private static final String HMAC = "HmacSHA1";

    private OneTimeCodes() {}

    static long step(long second) {
        return Math.floorDiv(second, SECONDS);
    }

    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % MODULUS);
    }

    /** The step to which this code belongs, if it is one that a phone may show now; takes as long for each. */
    static OptionalLong stepOf(String code, byte[] secret, long second) {
        byte[] typed = code.getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = step(second) - DRIFT; step <= step(second) + DRIFT; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + HMAC, e);
        }
    }
}
