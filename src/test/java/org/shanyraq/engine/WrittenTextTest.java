package org.shanyraq.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a text is to whoever reads it. */
class WrittenTextTest {

    private static final String UNSEEN =
            " \t\n\u0007\u00A0\u00AD\u200B\u200D\u200E\u202E\u2060\u2007\u202F\u3000\uFEFF\u3164\u2800";

    @Provide
    Arbitrary<String> unseen() {
        return Arbitraries.strings().withChars(UNSEEN.toCharArray()).ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> seen() {
        return Arbitraries.strings()
                .withChars("абвгдёйіқңәАИЙ aeéz'-«»")
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.isBlank())
                .map(String::strip);
    }

    @Property
    void whatCannotBeSeenIsNothing(@ForAll("unseen") String text) {
        assertThat(WrittenText.isEmpty(text)).isTrue();
        assertThat(WrittenText.stripped(text)).isNull();
    }

    @Property
    void whatCanBeSeenStaysAsItWasWritten(@ForAll("seen") String text) {
        assertThat(WrittenText.stripped("\u00A0 " + text + "\uFEFF\n")).isEqualTo(text);
    }

    @Property
    void unseenMarksChangeNothingInComparing(@ForAll("seen") String text, @ForAll("unseen") String around) {
        String between = around.codePoints()
                .filter(mark -> !Character.isSpaceChar(mark)
                        && !Character.isWhitespace(mark)
                        && "\u2800\u3164".indexOf(mark) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int middle = text.length() / 2;
        String pasted = around + text.substring(0, middle) + between + text.substring(middle) + around;

        assertThat(WrittenText.asCompared(pasted)).isEqualTo(WrittenText.asCompared(text));
        assertThat(WrittenText.asCompared(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(WrittenText.asCompared(text));
    }

    @Property
    void comparingAndPrintingTwiceIsOnce(@ForAll String text) {
        assertThat(WrittenText.asCompared(WrittenText.asCompared(text))).isEqualTo(WrittenText.asCompared(text));
        assertThat(WrittenText.asPrinted(WrittenText.asPrinted(text))).isEqualTo(WrittenText.asPrinted(text));
    }

    @Property
    void whatIsKeptComesBackFromUtf8AsItWas(@ForAll String text) {
        boolean comesBack = text.indexOf(0) < 0
                && new String(
                                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .equals(text);
        assertThat(WrittenText.canBeKept(text)).isEqualTo(comesBack);
    }

    @Property
    void brokenCharactersAreFoundWhereverTheyStand(@ForAll("seen") String before, @ForAll("seen") String after) {
        Combinators.combine(Arbitraries.of("\0", "\uD800", "\uDC00"), Arbitraries.of(before, ""))
                .as((broken, start) -> start + broken + after)
                .sampleStream()
                .limit(6)
                .forEach(text -> assertThat(WrittenText.canBeKept(text)).isFalse());
    }

    @Example
    void aTextIsPrintedAsTheEyeReadsIt() {
        assertThat(WrittenText.asPrinted("Тәр\u00ADбие\u200B и\u0306од\u0007")).isEqualTo("Тәрбие йод");
        assertThat(WrittenText.asPrinted("1.\n2.\tНұр\u00A0Айбек")).isEqualTo("1.\n2.\tНұр\u00A0Айбек");
        assertThat(WrittenText.asPrinted("👨\u200D👩\u200D👧 ❤\uFE0F")).isEqualTo("👨\u200D👩\u200D👧 ❤\uFE0F");
        assertThat(WrittenText.asPrinted(null)).isNull();
    }

    @Example
    void quotesDashesAndBlanksAreComparedAsOne() {
        assertThat(WrittenText.asCompared("\u00ABСветлый  дом\u00BB\u00A0\u2014 О\u2019Нил"))
                .isEqualTo("\"Светлый дом\" - О'Нил");
        assertThat(WrittenText.isEmpty("👶")).isFalse();
        assertThat(WrittenText.isEmpty(null)).isTrue();
    }
}
