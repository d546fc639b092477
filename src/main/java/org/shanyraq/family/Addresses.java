package org.shanyraq.family;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;

/** Addresses in any writing: "г. Алматы, ул. Абая, д. 15" and "Абай көшесі 15" are one house. */
final class Addresses {

    /** Letters of the words that every address has. */
    private static final Set<String> COMMON = Arrays.stream(
                    ("г город қала қаласы обл область облысы р-н район ауданы ауыл"
                                    + " село с п посёлок мкр микрорайон ықшамауданы ул улица көше көшесі пр просп проспект даңғыл"
                                    + " даңғылы пер переулок д дом үй кв квартира пәтер city village district street str avenue ave"
                                    + " house flat apt")
                            .split(" "))
            .map(Spelling::letters)
            .collect(Collectors.toSet());

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Addresses() {}

    static Set<String> words(String address) {
        return Arrays.stream(WrittenText.asCompared(address).split("[^\\p{L}'’-]+"))
                .map(Spelling::letters)
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    /** The house, the flat: in the order of the address. */
    static List<String> numbers(String address) {
        return NUMBER.matcher(WrittenText.asCompared(address))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** One street, by any of its words, and the same numbers; without a number nothing can be said. */
    static boolean areOne(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        List<String> numbers = numbers(one);
        return !numbers.isEmpty()
                && numbers.equals(numbers(other))
                && words(one).stream()
                        .anyMatch(word -> words(other).stream().anyMatch(same -> Slips.mayBe(word, same)));
    }
}
