package org.shanyraq.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's phone with an authenticator app, which knows of the centre only what the person has typed into it. */
public final class Phone {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param typed as the page shows it */
    public Phone(String typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int buffer = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(buffer >> held);
                buffer &= (1 << held) - 1;
            }
        }
        secret = bytes.toByteArray();
    }

    public String code() {
        return code(0);
    }

    /** @param steps how far the phone's clock is wrong, in steps of thirty seconds */
    public String code(int steps) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Clock.systemUTC().instant().getEpochSecond() / 30 + steps;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[19] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
