package org.shanyraq.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;

/**
 * A full name taken apart, in {@linkplain Spelling letters}: in whatever order its words stand, and with or without a
 * patronymic.
 *
 * @param given {@code null} if only a surname is told
 * @param surnames without the endings that differ between men and women; several of a double surname, none if not told
 * @param father the father's name as the patronymic begins; {@code null} if there is none
 * @param written every word but the patronymic, with its ending
 */
record PersonName(
        @Nullable String given,
        List<String> surnames,
        @Nullable String father,
        Set<String> written) {

    private static final int MOST_KNOWN = 5_000;
    private static final int LONGEST_KNOWN = 200;

    private static final Pattern PATRONYMIC =
            Pattern.compile("(.{3,}?)(?:[oe]viq|iq|[oe]vna|iniqna|iqna|uli|uly|kizi|ogli)");
    private static final Set<String> SON_OR_DAUGHTER_OF = Set.of("uli", "kizi", "ogli");
    private static final Pattern SURNAME = Pattern.compile(".{2,}(?:[oei]va?|ina?|ski|skaia|enko|iuk|quk)");
    private static final Pattern STEM = Pattern.compile("(.{4,}?)[oe]v(?:a|ih)?");
    private static final Pattern WOMANS = Pattern.compile("(.{2,}in)a");

    /** Names are compared in pairs, everybody with everybody: each is taken apart once, not once in each pair. */
    private static final Map<String, PersonName> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PersonName> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    static PersonName of(String fullName) {
        if (fullName.length() > LONGEST_KNOWN) {
            return takenApart(fullName);
        }
        PersonName known = KNOWN.get(fullName);
        if (known == null) {
            known = takenApart(fullName);
            KNOWN.put(fullName, known);
        }
        return known;
    }

    private static PersonName takenApart(String fullName) {
        List<String> words = new ArrayList<>();
        String father = null;
        String seen = WrittenText.asCompared(fullName);
        boolean cyrillic = Spelling.isCyrillic(seen);
        for (String typed : seen.split("[\\s.,;()\"]+")) {
            String word = cyrillic ? inOneAlphabet(typed) : typed;
            String letters = Spelling.letters(word);
            Matcher patronymic = PATRONYMIC.matcher(letters);
            if (SON_OR_DAUGHTER_OF.contains(letters) && words.size() > 1) {
                father = Spelling.letters(words.remove(words.size() - 1));
            } else if (!words.isEmpty() && patronymic.matches() && !GivenNames.knows(letters)) {
                father = patronymic.group(1);
            } else if (!letters.isEmpty()) {
                words.add(word);
            }
        }
        return of(words, father);
    }

    /** Beside Cyrillic words, one of letters that both alphabets have is Cyrillic, unless it is a name in Latin ones. */
    private static String inOneAlphabet(String word) {
        return Spelling.mayBeCyrillic(word) && !GivenNames.knows(Spelling.letters(word))
                ? Spelling.inCyrillic(word)
                : word;
    }

    @SuppressWarnings("ReferenceEquality") // who is called twice the same keeps the second
    private static PersonName of(List<String> words, @Nullable String father) {
        String given = given(words);
        List<String> surnames = words.stream()
                .filter(word -> word != given)
                .flatMap(PersonName::parts)
                .map(PersonName::stem)
                .toList();
        Set<String> written = words.stream().map(Spelling::letters).collect(Collectors.toSet());
        return new PersonName(given == null ? null : Spelling.letters(given), surnames, father, written);
    }

    /** Papers write the surname first; a known name, or an ending that only surnames have, says more than the order. */
    private static @Nullable String given(List<String> words) {
        if (words.size() == 1) {
            return isSurname(Spelling.letters(words.get(0))) ? null : words.get(0);
        }
        return words.stream()
                .max(Comparator.comparingInt((String word) -> likelyGiven(Spelling.letters(word)))
                        .thenComparing(word -> words.indexOf(word) == 1))
                .orElse(null);
    }

    private static int likelyGiven(String letters) {
        return (GivenNames.knows(letters) ? 2 : 0) - (SURNAME.matcher(letters).matches() ? 1 : 0);
    }

    private static boolean isSurname(String letters) {
        return likelyGiven(letters) < 0;
    }

    private static Stream<String> parts(String word) {
        return Arrays.stream(word.split("-")).map(Spelling::letters).filter(part -> !part.isEmpty());
    }

    /** Of a surname in letters: what a brother's, a sister's and its newer form without an ending have in common. */
    static String stem(String letters) {
        Matcher stem = STEM.matcher(letters);
        if (stem.matches()) {
            return stem.group(1);
        }
        Matcher womans = WOMANS.matcher(letters);
        if (womans.matches()) {
            return womans.group(1);
        }
        return letters.endsWith("skaia") ? letters.replaceAll("skaia$", "ski") : letters;
    }

    /** Every word but the patronymic. */
    List<String> words() {
        return given == null
                ? surnames
                : Stream.concat(Stream.of(given), surnames.stream()).toList();
    }

    /** Whether both are one name, though perhaps in other letters or another order. */
    boolean isWrittenAs(PersonName other) {
        return hasTheWordsOf(other)
                || (given != null
                        && given.equals(other.given)
                        && ((surnames.isEmpty() && other.surnames.isEmpty())
                                || !Collections.disjoint(surnames, other.surnames)));
    }

    /** Whether everything that is sought is true of this name, as the register finds people. */
    boolean answersTo(PersonName sought) {
        return !sought.words().isEmpty()
                && (sought.father() == null || (father != null && Likening.isSameFather(sought.father(), father)))
                && sought.words().stream()
                        .allMatch(word -> words().stream().anyMatch(own -> SearchWords.isLike(word, own)));
    }

    /** As {@link #answersTo}, letter by letter. */
    boolean isExactly(PersonName sought) {
        return !sought.written().isEmpty()
                && (sought.father() == null || sought.father().equals(father))
                && written.containsAll(sought.written());
    }

    /** Whether both are the same words, in whatever order: which of them is the surname need not be known then. */
    boolean hasTheWordsOf(PersonName other) {
        return written.size() > 1 && written.equals(other.written);
    }
}
