package org.shanyraq.engine;

import java.util.List;
import java.util.Map;

/**
 * What a decision table answered and why.
 *
 * @param version the deployed version of the decision
 * @param inputs what it was asked about, by the names of its variables, so that a changed table can be asked again;
 *     empty where that was not kept
 * @param rows the answers: one row, or as many as fitted where a table collects
 * @param rules the ids of the rules that fired, those of required decisions first
 */
public record Judgement(
        String decision, int version, Map<String, Object> inputs, List<Map<String, Object>> rows, List<String> rules) {

    /**
     * The first row's answer.
     *
     * @throws IllegalStateException if no rule fits: the table has a gap
     */
    public Object answer(String output) {
        if (rows.isEmpty()) {
            throw new IllegalStateException(
                    "No rule of the decision '%s' fits: its table has a gap".formatted(decision));
        }
        return rows.get(0).get(output);
    }

    public String text(String output) {
        Object value = answer(output);
        return value == null ? null : value.toString();
    }

    /** The first row's answer, where it is a list. */
    public List<String> list(String output) {
        return ((List<?>) answer(output)).stream().map(String::valueOf).toList();
    }

    /** Whether the first row says yes. */
    public boolean isTrue(String output) {
        return Boolean.TRUE.equals(answer(output));
    }

    /** One output of every row. */
    public List<String> texts(String output) {
        return rows.stream().map(row -> String.valueOf(row.get(output))).toList();
    }
}
