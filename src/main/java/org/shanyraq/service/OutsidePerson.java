package org.shanyraq.service;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody of no family that the centre knows, who came to a group or got a one-off service. */
@Entity
class OutsidePerson {

    private static final int TELLING_DIGITS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String name;
    private String nameKey;
    private @Nullable Integer birthYear;
    private @Nullable String phoneKey;

    protected OutsidePerson() {}

    OutsidePerson(String name, @Nullable Integer birthYear, @Nullable String phone) {
        this.name = name;
        nameKey = nameKey(name);
        this.birthYear = birthYear;
        phoneKey = phoneKey(phone);
    }

    /** Two of one name are one person if the year of birth or the telephone says so and neither says otherwise. */
    boolean is(@Nullable Integer year, @Nullable String phone) {
        boolean sameYear = year != null && year.equals(birthYear);
        boolean samePhone = phoneKey != null && phoneKey.equals(phoneKey(phone));
        boolean otherYear = year != null && birthYear != null && !sameYear;
        return (sameYear || samePhone) && !otherYear;
    }

    /** What was not known of the person before. */
    void complete(@Nullable Integer year, @Nullable String phone) {
        birthYear = birthYear == null ? year : birthYear;
        phoneKey = phoneKey == null ? phoneKey(phone) : phoneKey;
    }

    UUID id() {
        return id;
    }

    /** The words of a name, whatever their order and their capitals. */
    static String nameKey(String name) {
        return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** {@code +7} and {@code 8} before the same number are the same telephone. */
    static @Nullable String phoneKey(@Nullable String phone) {
        String digits = phone == null ? "" : phone.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? null : digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }
}
