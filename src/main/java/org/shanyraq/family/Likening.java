package org.shanyraq.family;

import static org.shanyraq.family.Evidence.nearBirthDate;
import static org.shanyraq.family.Evidence.nearGivenName;
import static org.shanyraq.family.Evidence.nearIin;
import static org.shanyraq.family.Evidence.nearSurname;
import static org.shanyraq.family.Evidence.otherBirthDate;
import static org.shanyraq.family.Evidence.otherFather;
import static org.shanyraq.family.Evidence.otherGivenName;
import static org.shanyraq.family.Evidence.otherIin;
import static org.shanyraq.family.Evidence.otherSurname;
import static org.shanyraq.family.Evidence.sameAddress;
import static org.shanyraq.family.Evidence.sameBirthDate;
import static org.shanyraq.family.Evidence.sameFather;
import static org.shanyraq.family.Evidence.sameGivenName;
import static org.shanyraq.family.Evidence.sameIin;
import static org.shanyraq.family.Evidence.samePhone;
import static org.shanyraq.family.Evidence.sameSurname;
import static org.shanyraq.family.Evidence.swappedBirthDate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two descriptions have in common and what sets them apart. What one of them does not tell says nothing. */
final class Likening {

    private Likening() {}

    static Set<Evidence> between(Described one, Described other) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        found.addAll(names(one.name(), other.name()));
        Stream.of(birthDates(one.birthDate(), other.birthDate()), iins(one.iin(), other.iin()))
                .filter(Objects::nonNull)
                .forEach(found::add);
        if (!Collections.disjoint(Phones.in(one.phone()), Phones.in(other.phone()))) {
            found.add(samePhone);
        }
        if (Addresses.areOne(one.address(), other.address())) {
            found.add(sameAddress);
        }
        return found;
    }

    private static Set<Evidence> names(PersonName one, PersonName other) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        if (one.father() != null && other.father() != null) {
            found.add(isSameFather(one.father(), other.father()) ? sameFather : otherFather);
        }
        if (one.hasTheWordsOf(other)) {
            found.addAll(Set.of(sameGivenName, sameSurname));
            return found;
        }
        if (one.given() != null && other.given() != null) {
            found.add(givenNames(one.given(), other.given()));
        }
        if (!one.surnames().isEmpty() && !other.surnames().isEmpty()) {
            found.add(surnames(one.surnames(), other.surnames()));
        }
        return found;
    }

    private static Evidence givenNames(String one, String other) {
        if (one.equals(other)) {
            return sameGivenName;
        }
        if (GivenNames.areOne(one, other) || isInitial(one, other) || isInitial(other, one)) {
            return nearGivenName;
        }
        return !GivenNames.areTwo(one, other) && Slips.mayBe(one, other) ? nearGivenName : otherGivenName;
    }

    private static boolean isInitial(String letter, String name) {
        return letter.length() == 1 && name.startsWith(letter);
    }

    private static Evidence surnames(List<String> one, List<String> other) {
        if (!Collections.disjoint(one, other)) {
            return sameSurname;
        }
        return any(one, other, Slips::mayBe) ? nearSurname : otherSurname;
    }

    private static boolean any(List<String> one, List<String> other, BiPredicate<String, String> likeness) {
        return one.stream().anyMatch(mine -> other.stream().anyMatch(theirs -> likeness.test(mine, theirs)));
    }

    /** A patronymic's ending may have swallowed the end of the father's name. */
    static boolean isSameFather(String one, String other) {
        boolean beginsWith = one.startsWith(other) || other.startsWith(one);
        return (beginsWith && Math.abs(one.length() - other.length()) <= 2)
                || (!GivenNames.areTwo(one, other) && Slips.mayBe(one, other));
    }

    private static @Nullable Evidence birthDates(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        if (one.equals(other)) {
            return sameBirthDate;
        }
        if (isSwapped(one, other)) {
            return swappedBirthDate;
        }
        return isNear(one, other) ? nearBirthDate : otherBirthDate;
    }

    private static boolean isSwapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
    }

    /** Whether this is one birth date, whichever of its numbers is the month. */
    static boolean isOneDay(LocalDate one, @Nullable LocalDate other) {
        return other != null && (one.equals(other) || isSwapped(one, other));
    }

    /** One digit mistaken, two digits that changed places, a year more or less, or only the year is known. */
    private static boolean isNear(LocalDate one, LocalDate other) {
        boolean sameDay = one.getMonthValue() == other.getMonthValue() && one.getDayOfMonth() == other.getDayOfMonth();
        boolean sameYear = one.getYear() == other.getYear();
        return (sameDay && Math.abs(one.getYear() - other.getYear()) == 1)
                || (sameYear && (one.getDayOfYear() == 1 || other.getDayOfYear() == 1))
                || isOneDigitApart(digits(one), digits(other));
    }

    private static String digits(LocalDate date) {
        return date.toString().replace("-", "");
    }

    private static @Nullable Evidence iins(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return null;
        }
        if (one.equals(other)) {
            return sameIin;
        }
        return isOneDigitApart(one, other) ? nearIin : otherIin;
    }

    private static boolean isOneDigitApart(String one, String other) {
        return one.length() == other.length() && Slips.distance(one, other) <= 1;
    }
}
