package org.shanyraq.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One line of an example table: what goes into a decision and what must come out.
 *
 * <p>A table is a text file whose first line names the decision and whose second line names the columns:
 *
 * <pre>
 * decision: priority
 * example                 | immediateDanger | riskLevel || priority
 * a family at high risk   | false           | red       || 75
 * </pre>
 *
 * An empty cell is null, {@code (absent)} a variable that is not there at all. A column {@code name[]} holds a list with
 * {@code +} between its elements, or {@code (empty)}. Lines that start with {@code #} are remarks.
 */
record Example(String decision, String sentence, Map<String, Object> inputs, Map<String, Object> outputs) {

    static Stream<Example> all() {
        return Decisions.resources("/decisions/deadlines.txt", ".txt").stream().flatMap(Example::in);
    }

    private static Stream<Example> in(Path file) {
        List<String> lines = linesOf(file);
        String decision = lines.get(0).substring("decision:".length()).strip();
        Line columns = Line.of(lines.get(1));
        return lines.stream().skip(2).map(Line::of).map(line -> line.under(columns, decision));
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return decision + ": " + sentence;
    }

    private record Line(List<String> inputs, List<String> outputs) {

        static Line of(String text) {
            String[] halves = text.split("\\|\\|");
            if (halves.length != 2) {
                throw new IllegalArgumentException("One || expected between inputs and outputs: " + text);
            }
            return new Line(cells(halves[0]), cells(halves[1]));
        }

        private static List<String> cells(String half) {
            return Arrays.stream(half.split("\\|", -1)).map(String::strip).toList();
        }

        Example under(Line columns, String decision) {
            return new Example(
                    decision,
                    inputs.get(0),
                    values(columns.inputs.subList(1, columns.inputs.size()), inputs.subList(1, inputs.size())),
                    values(columns.outputs, outputs));
        }

        private static Map<String, Object> values(List<String> columns, List<String> cells) {
            if (columns.size() != cells.size()) {
                throw new IllegalArgumentException("Cells " + cells + " do not fit the columns " + columns);
            }
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!cells.get(i).equals("(absent)")) {
                    boolean list = columns.get(i).endsWith("[]");
                    values.put(columns.get(i).replace("[]", ""), list ? list(cells.get(i)) : single(cells.get(i)));
                }
            }
            return values;
        }

        private static Object list(String cell) {
            return switch (cell) {
                case "" -> null;
                case "(empty)" -> List.of();
                default -> Arrays.stream(cell.split("\\+")).map(String::strip).toList();
            };
        }

        private static Object single(String cell) {
            if (cell.isEmpty()) {
                return null;
            }
            if (cell.equals("true") || cell.equals("false")) {
                return Boolean.valueOf(cell);
            }
            if (cell.matches("-?\\d+\\.\\d+")) {
                return Double.valueOf(cell);
            }
            return cell.matches("-?\\d+") ? (Object) Integer.valueOf(cell) : cell;
        }
    }
}
