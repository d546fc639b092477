package org.shanyraq.security.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the server and a person's phone share: 160 random bits, as RFC 4226 recommends. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private final byte[] bytes;

    Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** In base 32, for an app into which it is typed. */
    String text() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = ((buffer << Byte.SIZE) | (next & 0xff)) & 0xffff;
            for (held += Byte.SIZE; held >= BITS; held -= BITS) {
                text.append(ALPHABET.charAt((buffer >> (held - BITS)) & (ALPHABET.length() - 1)));
            }
        }
        return text.toString();
    }

    /** The same in groups of four, for whoever reads it from the screen. */
    String readable() {
        String text = text();
        return IntStream.iterate(0, from -> from < text.length(), from -> from + GROUP)
                .mapToObj(from -> text.substring(from, Math.min(from + GROUP, text.length())))
                .collect(Collectors.joining(" "));
    }

    /** What the square picture says to an app. */
    String address(String person) {
        return "otpauth://totp/Shanyraq:%s?secret=%s&issuer=Shanyraq".formatted(encoded(person), text());
    }

    /** The picture, drawn here: no service outside learns a secret. */
    Picture picture(String person) {
        QrCode code = QrCode.encodeText(address(person), QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size)
                .boxed()
                .flatMap(row -> IntStream.range(0, code.size)
                        .filter(column -> code.getModule(column, row))
                        .mapToObj(column -> "M%d %dh1v1h-1z".formatted(column, row)))
                .collect(Collectors.joining());
        return new Picture(code.size, path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * @param size squares on each side
     * @param path the dark ones, as an SVG path
     */
    record Picture(int size, String path) {}
}
