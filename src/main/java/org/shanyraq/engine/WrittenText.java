package org.shanyraq.engine;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;

/**
 * What a text is to whoever reads it. People paste from Word, from messengers and from scans, and much comes along that
 * no eye sees: blanks that do not break, hyphens that show only at the end of a line, marks without a width. What was
 * written is kept as it came; it is compared and printed as it is read.
 */
public final class WrittenText {

    /** What shows nothing by itself: blanks of every width, what has no width, controls, and letters that are empty. */
    private static final String UNSEEN = "\\p{Z}\\p{Cc}\\p{Cf}\\x{034F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}"
            + "\\x{180B}-\\x{180F}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0100}-\\x{E01EF}";

    private static final Pattern SEEN = Pattern.compile("[^" + UNSEEN + "]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\x{2800}\\x{3164}\\x{FFA0}]+");
    private static final Pattern WITHOUT_WIDTH =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\x{034F}\\x{180B}-\\x{180F}\\x{FE00}-\\x{FE0F}]");

    /** Direction and joining are seen in the letters around them; these are not seen at all. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("[\\x{AD}\\x{200B}\\x{2060}\\x{FEFF}\\p{Cc}&&[^\\t\\n\\r]]");

    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‛ʼʹ`´′＇]");
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»″]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");

    private WrittenText() {}

    /** Whether nothing can be seen of it. */
    @Contract("null -> true")
    public static boolean isEmpty(@Nullable String text) {
        return text == null || !SEEN.matcher(text).find();
    }

    /** As it was written, without the blanks around it; {@code null} if nothing can be seen of it. */
    @Contract("null -> null; !null -> !null")
    public static @Nullable String stripped(@Nullable String text) {
        if (isEmpty(text)) {
            return null;
        }
        int from = 0;
        int to = text.length();
        while (isBlank(text.charAt(from))) {
            from++;
        }
        while (isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || "\u200B\u2060\uFEFF".indexOf(letter) >= 0;
    }

    /** As it is printed: the same letters, each in one piece, without what only a screen knows to hide. */
    @Contract("null -> null; !null -> !null")
    public static @Nullable String asPrinted(@Nullable String text) {
        return text == null
                ? null
                : LEFT_OVER
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll("");
    }

    /** As it is compared: on one line, with plain blanks, quotes and dashes, and nothing that cannot be seen. */
    public static String asCompared(String text) {
        String inOnePiece = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = BLANKS.matcher(inOnePiece).replaceAll(" ");
        plain = WITHOUT_WIDTH.matcher(plain).replaceAll("").replaceAll(" +", " ");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = QUOTES.matcher(plain).replaceAll("\"");
        return DASHES.matcher(plain).replaceAll("-").strip();
    }

    /** As it is looked for: nothing is kept that holds a character which cannot be kept. */
    public static String searched(String text) {
        return canBeKept(text)
                ? text
                : text.codePoints()
                        .filter(letter ->
                                letter != 0 && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether the database can keep it: neither the character U+0000 nor half of one that has two halves. */
    public static boolean canBeKept(String text) {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean pair = Character.isHighSurrogate(here)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (here == 0 || (Character.isSurrogate(here) && !pair)) {
                return false;
            }
            at += pair ? 1 : 0;
        }
        return true;
    }
}
