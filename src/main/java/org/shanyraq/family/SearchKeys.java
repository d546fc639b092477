package org.shanyraq.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Under what a person is found in the register without looking at everybody: short words without blanks, kept beside the
 * person in an indexed column. A name has a key as it sounds and one for each letter left out, so that a name with a slip
 * in it shares a key with the name that was meant.
 */
final class SearchKeys {

    /** Rises with every change of how keys are made; what was made before is made anew when the application starts. */
    static final int VERSION = 3;

    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final int LONGEST = 12;

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 7;
    private static final int SHORTEST_PART_OF_A_PHONE = 4;

    /** A street is named in several grammatical cases: Абая, Абай. */
    private static final int STREET = 4;

    private SearchKeys() {}

    static String[] ofPerson(@Nullable String fullName, @Nullable LocalDate birthDate, @Nullable String iin) {
        Set<String> keys = new TreeSet<>();
        if (fullName != null) {
            PersonName.of(fullName).words().forEach(word -> {
                keys.addAll(ofWord(word));
                keys.addAll(parts(word));
            });
        }
        keys.addAll(certain(new Described(fullName, birthDate, iin, null, null)));
        return keys.toArray(String[]::new);
    }

    static String[] ofFamily(String name, @Nullable String phone, @Nullable String address) {
        Set<String> keys = new TreeSet<>(ofWhereabouts(phone, address));
        Phones.in(phone).forEach(number -> keys.addAll(partsOfPhone(number)));
        PersonName.of(name).words().forEach(word -> {
            keys.addAll(ofWord(word));
            keys.addAll(parts(word));
        });
        if (address != null) {
            Addresses.words(address).forEach(word -> keys.addAll(ofWord(word)));
        }
        return keys.toArray(String[]::new);
    }

    /** By each of these alone somebody may be the person that is described. */
    static Set<String> certain(Described described) {
        Set<String> keys = new LinkedHashSet<>();
        if (described.birthDate() != null) {
            keys.add(day(described.birthDate()));
        }
        if (described.iin() != null) {
            keys.add("iin" + described.iin());
        }
        return keys;
    }

    /** Of the day, whichever of its two first numbers is the month. */
    private static String day(LocalDate date) {
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        return "%d-%d-%d".formatted(date.getYear(), Math.min(month, day), Math.max(month, day));
    }

    /** By the same phone, or the same house. */
    static Set<String> ofWhereabouts(@Nullable String phone, @Nullable String address) {
        Set<String> keys = new LinkedHashSet<>();
        Phones.in(phone).forEach(number -> keys.add("tel" + number));
        if (address != null) {
            Addresses.numbers(address).stream()
                    .findFirst()
                    .ifPresent(house ->
                            Addresses.words(address).forEach(word -> keys.add(beginning(word, STREET) + house)));
        }
        return keys;
    }

    /** Of one word of a name, in letters. */
    static Collection<String> ofWord(String letters) {
        String word = beginning(PersonName.stem(letters), LONGEST);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        if (word.length() >= SHORTEST_WITH_A_SLIP) {
            for (int left = 0; left < word.length(); left++) {
                keys.add(word.substring(0, left) + word.substring(left + 1));
            }
        }
        return keys;
    }

    /** With how many letters a name may be begun to be found. */
    private static Collection<String> parts(String letters) {
        Set<String> keys = new LinkedHashSet<>();
        for (int end = SHORTEST_PART; end <= Math.min(letters.length(), LONGEST_PART); end++) {
            keys.add("^" + letters.substring(0, end));
        }
        return keys;
    }

    /** Of the beginning of a word; nothing where it is too short to be looked for. */
    static Set<String> ofBeginning(String letters) {
        return letters.length() < SHORTEST_PART ? Set.of() : Set.of("^" + beginning(letters, LONGEST_PART));
    }

    /** A phone number is remembered by its first digits or by its last. */
    private static Collection<String> partsOfPhone(String number) {
        Set<String> keys = new LinkedHashSet<>();
        for (int length = SHORTEST_PART_OF_A_PHONE; length < number.length(); length++) {
            keys.add(ofFirstDigits(number.substring(0, length)));
            keys.add(ofLastDigits(number.substring(number.length() - length)));
        }
        return keys;
    }

    static String ofFirstDigits(String digits) {
        return "tel^" + digits;
    }

    static String ofLastDigits(String digits) {
        return "tel$" + digits;
    }

    private static String beginning(String word, int letters) {
        return word.substring(0, Math.min(word.length(), letters));
    }
}
