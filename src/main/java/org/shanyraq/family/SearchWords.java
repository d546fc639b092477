package org.shanyraq.family;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;

/**
 * What somebody types into a search box: names in any order and writing, a birth date, an IIN, a phone number, a street
 * and a house.
 *
 * @param numbers of houses and flats
 */
record SearchWords(
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable String iin,
        Set<String> phones,
        List<String> numbers) {

    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{1,2})[./](\\d{1,2})[./](\\d{4})|(\\d{4})-(\\d{1,2})-(\\d{1,2}))");
    private static final Pattern IIN = Pattern.compile("\\b\\d{12}\\b");
    private static final Pattern LONG_NUMBER = Pattern.compile("[+(]?\\d[\\d()\\s-]{3,}\\d");

    static SearchWords of(String typed) {
        String rest = WrittenText.asCompared(typed);
        Matcher date = DATE.matcher(rest);
        LocalDate birthDate = date.find() ? date(date) : null;
        rest = DATE.matcher(rest).replaceAll(" ");
        Matcher number = IIN.matcher(rest);
        String iin = number.find() ? number.group() : null;
        rest = IIN.matcher(rest).replaceAll(" ");
        Matcher phone = LONG_NUMBER.matcher(rest);
        Set<String> phones = phone.find() ? Phones.in(phone.group()) : Set.of();
        rest = phones.isEmpty() ? rest : LONG_NUMBER.matcher(rest).replaceAll(" ");
        return new SearchWords(
                PersonName.of(rest.replaceAll("\\d+", " ")), birthDate, iin, phones, Addresses.numbers(rest));
    }

    private static @Nullable LocalDate date(Matcher found) {
        boolean dayFirst = found.group(1) != null;
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(dayFirst ? 3 : 4)),
                    Integer.parseInt(found.group(dayFirst ? 2 : 5)),
                    Integer.parseInt(found.group(dayFirst ? 1 : 6)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** As a description of somebody, to find candidates by. */
    Described described() {
        return new Described(null, birthDate, iin, String.join(", ", phones), null);
    }

    /** Whether everything that was typed is true of this person, their family or where it lives. */
    boolean fit(KnownPerson person) {
        return namesFit(person)
                && (birthDate == null || Likening.isOneDay(birthDate, person.birthDate()))
                && (iin == null || iin.equals(person.iin()))
                && phones.stream()
                        .allMatch(typed -> Phones.in(person.phone()).stream().anyMatch(own -> Phones.fits(typed, own)))
                && (numbers.isEmpty()
                        || (person.address() != null
                                && Addresses.numbers(person.address()).containsAll(numbers)));
    }

    private boolean namesFit(KnownPerson person) {
        PersonName theirs = person.described().name();
        Set<String> known = new HashSet<>(theirs.words());
        known.addAll(PersonName.of(person.familyName()).words());
        if (person.address() != null) {
            known.addAll(Addresses.words(person.address()));
        }
        boolean fatherFits = name.father() == null
                || (theirs.father() != null && Likening.isSameFather(name.father(), theirs.father()));
        return fatherFits
                && name.words().stream().allMatch(word -> known.stream().anyMatch(other -> fits(word, other)));
    }

    /** Whether it is this person of the family who was meant, and not the family or where it lives. */
    boolean means(KnownPerson person) {
        List<String> theirs = person.described().name().words();
        boolean byName = name.words().stream().anyMatch(word -> theirs.stream().anyMatch(own -> fits(word, own)));
        return byName || birthDate != null || iin != null;
    }

    private static boolean fits(String typed, String word) {
        return isLike(typed, word) || (typed.length() >= 3 && word.startsWith(typed));
    }

    static boolean isLike(String word, String other) {
        String stem = PersonName.stem(other);
        return PersonName.stem(word).equals(stem)
                || (!GivenNames.areTwo(word, other) && Slips.mayBe(PersonName.stem(word), stem));
    }
}
