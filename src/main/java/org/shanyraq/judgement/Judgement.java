package org.shanyraq.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @throws IllegalStateException if no rule fits, or the one that does leaves this open: the table has a gap
     */
    public Object answer(String output) {
        return cell(output)
                .orElseThrow(() -> new IllegalStateException(
                        "The decision '%s' leaves '%s' open: its table has a gap".formatted(decision, output)));
    }

    public String text(String output) {
        return answer(output).toString();
    }

    /** The first row's answer, where the table may leave it open. */
    public Optional<String> said(String output) {
        return cell(output).map(Object::toString);
    }

    /** The first row's answer, where it is a list. */
    public List<String> list(String output) {
        return ((List<?>) answer(output)).stream().map(String::valueOf).toList();
    }

    /** Whether the first row says yes. */
    public boolean isTrue(String output) {
        return cell(output).filter(Boolean.TRUE::equals).isPresent();
    }

    private Optional<Object> cell(String output) {
        if (rows.isEmpty()) {
            throw new IllegalStateException(
                    "No rule of the decision '%s' fits: its table has a gap".formatted(decision));
        }
        return Optional.ofNullable(rows.get(0).get(output));
    }

    /** One output of every row. */
    public List<String> texts(String output) {
        return rows.stream().map(row -> String.valueOf(row.get(output))).toList();
    }
}
