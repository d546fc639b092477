package org.shanyraq.family;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;

/**
 * Names as they sound rather than as they are written, so that one name has one writing whether it was taken down in
 * Kazakh or Russian letters, in the Latin letters of a passport (ICAO Doc 9303, part 3, table of transliteration of
 * Cyrillic), or in those of Kazakhstan's Latin alphabet of 2018 or 2021.
 */
final class Spelling {

    private static final Map<String, String> CYRILLIC = pairs("дж j а a ә a б b в v г g ғ g д d е e ё e э e ж j з z и i"
            + " й i і i ы i к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f х h һ h ц c ч q ш x щ x"
            + " ъ - ь - ю iu я ia");

    /** What stands for several letters comes before what it begins with. */
    private static final Map<String, String> LATIN = pairs(
            "shch x sch x dzh j zh j dj j kh h gh g ch q sh x ts c"
                    + " ye e yo e yu iu ya ia ck k a' a g' g n' n o' o u' u s' x c' q i' i y' u"
                    + " ä a á a ə a ğ g ǵ g ñ n ń n ö o ó o ü u ú u ū u ş x ş x ś x ç q ý i ž j š x č q ı i y i w u x ks c k q k");

    /** Latin letters that a hand slips to in a Cyrillic word, because they look the same. */
    private static final Map<String, String> LOOKALIKES = pairs("a а c с e е h һ i і k к m м o о p р t т x х y у");

    private static final Map<String, String> CAPITAL_LOOKALIKES =
            pairs("A А B В C С E Е H Н I І K К M М O О P Р T Т X Х Y У");

    /** Whether a word of Latin letters may as well be of Cyrillic ones: the eye sees no difference. */
    private static final String SAME_TO_THE_EYE = "[ABCEHIKMOPTXYaceiopxy]{2,}";

    private Spelling() {}

    /** Whether the eye cannot tell in which of the two alphabets the word was written. */
    static boolean mayBeCyrillic(String word) {
        return word.matches(SAME_TO_THE_EYE);
    }

    static boolean isCyrillic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    /** A word of Latin letters with the Cyrillic ones in their place that look like them. */
    static String inCyrillic(String word) {
        return replaced(replaced(word, CAPITAL_LOOKALIKES), LOOKALIKES);
    }

    /** One word in small letters of a to z and digits, in whichever alphabet it was written. */
    static String letters(String word) {
        String seen = WrittenText.asCompared(word);
        boolean cyrillic = isCyrillic(seen);
        String small =
                (cyrillic ? inCyrillic(seen) : seen).toLowerCase(Locale.ROOT).replace("i̇", "i");
        String sounds = replaced(cyrillic ? inCyrillic(small) : small, cyrillic ? CYRILLIC : LATIN);
        return sounds.replaceAll("[^a-z0-9]", "").replaceAll("([a-z])\\1+", "$1");
    }

    private static String replaced(String text, Map<String, String> by) {
        StringBuilder result = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            String found = longest(text, at, by);
            result.append(found == null ? text.substring(at, at + 1) : by.get(found));
            at += found == null ? 1 : found.length();
        }
        return result.toString();
    }

    private static @Nullable String longest(String text, int at, Map<String, String> by) {
        return by.keySet().stream()
                .filter(letters -> text.startsWith(letters, at))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> pairs(String words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        String[] each = words.split(" ");
        for (int i = 0; i < each.length; i += 2) {
            pairs.put(each[i], each[i + 1].replace("-", ""));
        }
        return pairs;
    }
}
