package org.shanyraq.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure as its file {@code figures/<key>.sql} says it.
 *
 * @param key the file's name, and that of its words: {@code figure.<key>}, {@code figure.<key>.how}
 * @param counts families, children, adults, people or events
 * @param partWords in which set of words its parts are named; {@code null} for a figure without parts
 * @param names a query of code, name_en, name_ru and name_kk that names parts which are data; {@code null} if they are not
 * @param parts those of a fixed order, before whatever else occurs
 * @param overlaps whether one thing may stand under several parts, so that they sum to more than the whole
 * @param readers who is told what was counted, where that is fewer than those who read the number: {@code lead} as of an answer
 *     in a form, or what a {@link ToldOf} says; {@code null} for all of them
 * @param sql what was counted: the columns counted, case_number, family_type, part, on_day, whom, why and facts
 */
record Definition(
        String key,
        String counts,
        @Nullable String partWords,
        @Nullable String names,
        List<String> parts,
        boolean overlaps,
        @Nullable String readers,
        String sql) {

    /** Whether its rows are its parts. */
    boolean hasParts() {
        return partWords != null;
    }
}
