package org.shanyraq.security.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes for the day on which the phone is lost: ten at a time, nearly sixty random bits each, in letters that nobody mixes up. */
final class RecoveryCodes {

    static final int NUMBER = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).distinct().limit(NUMBER).toList();
    }

    /** However it was typed: with hyphens or without, large or small. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String one() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> RANDOM.ints(GROUP, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
