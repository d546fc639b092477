package org.shanyraq.models;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a diagram can count on around it.
 *
 * @param beans that an expression may name
 * @param forms by stem
 * @param processes by id
 * @param decisions the outcomes of each decision table: output name to values; empty for other decisions
 * @param deadlines the keys of the deadlines table, each with the lengths that it gives
 * @param handedIn the variables that every caller of a process hands over
 * @param written what the callers of a process write down for a variable that they hand over, such as {@code
 *     ${'admission'}}; nothing if none of them does
 * @param handedOut the variables that a process knows, for those who call it
 * @param spoken the variables that the Java class of a form or a delegate sets, by its stem ({@code scoreRisk})
 */
record Surroundings(
        Set<String> beans,
        Set<String> forms,
        Set<String> processes,
        Map<String, Map<String, Set<String>>> decisions,
        Map<String, Set<String>> deadlines,
        Function<String, Set<String>> handedIn,
        BiFunction<String, String, Set<String>> written,
        Function<String, Set<String>> handedOut,
        Function<String, Set<String>> spoken) {}
