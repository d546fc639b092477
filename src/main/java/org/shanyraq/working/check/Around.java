package org.shanyraq.working.check;

import java.util.Map;
import java.util.Set;

/**
 * What the other files of the set hold, for one of them.
 *
 * @param forms by key
 * @param processes by id
 * @param decisions by id, each with the names of what it answers
 * @param limits the keys of the table of deadlines, each with the lengths that all of its rows fill
 */
record Around(
        Application application,
        Set<String> forms,
        Set<String> processes,
        Map<String, Set<String>> decisions,
        Map<String, Set<String>> limits) {}
