package org.shanyraq.security.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps what is in the database from whoever reads only the database: secrets are encrypted (AES-256-GCM, bound to their
 * person), recovery codes are known by a keyed hash. The key is not in the database.
 */
final class Seal {

    static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec ofSecrets;
    private final SecretKeySpec ofCodes;

    Seal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key of %d bytes".formatted(key.length));
        }
        ofSecrets = new SecretKeySpec(hash(new SecretKeySpec(key, HMAC), "secrets of second factors"), "AES");
        ofCodes = new SecretKeySpec(hash(new SecretKeySpec(key, HMAC), "recovery codes"), HMAC);
    }

    byte[] close(byte[] secret, String person) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, person).doFinal(secret);
            return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be encrypted", e);
        }
    }

    /** @throws KeyUnusable if it was closed with another key, or for another person */
    byte[] open(byte[] kept, String person) {
        ByteBuffer parts = ByteBuffer.wrap(kept);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] closed = new byte[parts.remaining()];
        parts.get(closed);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, person).doFinal(closed);
        } catch (GeneralSecurityException e) {
            throw new KeyUnusable(
                    "The second factor of '%s' was set up with another key than this server has".formatted(person), e);
        }
    }

    byte[] hash(String code, String person) {
        return hash(ofCodes, person + '\n' + code);
    }

    private Cipher cipher(int mode, byte[] nonce, String person) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, ofSecrets, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(person.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hash(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + HMAC, e);
        }
    }
}
