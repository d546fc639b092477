package org.shanyraq.family;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;

/** Phone numbers in any writing: 8 (701) 234-56-78 and +7 701 2345678 are one. */
final class Phones {

    private static final int SHORTEST = 5;
    private static final int OF_THE_COUNTRY = 10;

    private Phones() {}

    /** What a part of a number may be of a whole one: with the digit that is dialled before it, or without. */
    static Set<String> parts(String digits) {
        return digits.length() < OF_THE_COUNTRY && digits.matches("[78].*")
                ? Set.of(digits, digits.substring(1))
                : Set.of(digits);
    }

    /** Whether this is the number, or how it begins or ends. */
    static boolean fits(String typed, String number) {
        return parts(typed).stream().anyMatch(part -> number.startsWith(part) || number.endsWith(part));
    }

    /** The numbers of a line, each as its last ten digits. */
    static Set<String> in(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(WrittenText.asCompared(text).split("[^0-9+()\\s-]+|(?=\\+)"))
                        .map(part -> part.replaceAll("[^0-9]", ""))
                        .filter(digits -> digits.length() >= SHORTEST)
                        .map(digits -> digits.substring(Math.max(0, digits.length() - OF_THE_COUNTRY)))
                        .collect(Collectors.toSet());
    }
}
