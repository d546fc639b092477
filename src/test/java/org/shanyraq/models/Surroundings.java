package org.shanyraq.models;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a diagram can count on around it.
 *
 * @param beans that an expression may name
 * @param forms by stem
 * @param processes by id
 * @param decisions the outcomes of each decision table: output name to values; empty for other decisions
 * @param deadlines the keys of the deadlines table
 * @param handedIn the variables that every caller of a process hands over
 * @param handedOut the variables that a process knows, for those who call it
 * @param spoken the variables that the Java class of a form or a delegate sets, by its stem ({@code scoreRisk})
 */
record Surroundings(
        Set<String> beans,
        Set<String> forms,
        Set<String> processes,
        Map<String, Map<String, Set<String>>> decisions,
        Set<String> deadlines,
        Function<String, Set<String>> handedIn,
        Function<String, Set<String>> handedOut,
        Function<String, Set<String>> spoken) {}
