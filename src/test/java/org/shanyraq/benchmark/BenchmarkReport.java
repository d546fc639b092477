package org.shanyraq.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.shanyraq.benchmark.Meter.Cost;

/** Prints what the cases cost: for each side the median of its cases, and how our side compares. */
final class BenchmarkReport {

    private static final int LONGEST_STATEMENT = 150;
    private static final double KILOBYTE = 1024;
    private static final double MILLISECOND = 1e6;

    private BenchmarkReport() {}

    /**
     * @param steady the cases played one after the other; our side first
     * @param afterCheckpoint the cases that began with a checkpoint each
     */
    static void table(Map<Side, List<Cost>> steady, Map<Side, List<Cost>> afterCheckpoint) {
        StringBuilder table = new StringBuilder("\n");
        table.append("One whole case, median of %d cases a side%n"
                .formatted(steady.values().iterator().next().size()));
        table.append(heading(steady.keySet().stream().map(Side::name).toList()));
        table.append(line("SQL statements", "%.0f", steady, Cost::statements));
        table.append(line("WAL, KB", "%.1f", steady, cost -> cost.walBytes() / KILOBYTE));
        table.append(line("WAL after a checkpoint, KB", "%.1f", afterCheckpoint, cost -> cost.walBytes() / KILOBYTE));
        table.append(line("CPU, ms", "%.0f", steady, cost -> cost.cpuNanos() / MILLISECOND));
        TreeSet<String> groups = new TreeSet<>();
        steady.values()
                .forEach(costs ->
                        costs.forEach(cost -> groups.addAll(cost.rowsWritten().keySet())));
        for (String group : groups) {
            table.append(line(
                    "rows written: " + group,
                    "%.0f",
                    steady,
                    cost -> cost.rowsWritten().getOrDefault(group, 0)));
        }
        System.out.println(table);
    }

    /** What was executed in each step, the most frequent first. */
    static void statements(String side, Map<String, Map<String, Integer>> statementsByStep) {
        StringBuilder listing = new StringBuilder("\nStatements: ").append(side).append('\n');
        Map<String, Integer> all = new LinkedHashMap<>();
        statementsByStep.forEach((step, statements) -> {
            statements.forEach((statement, times) -> all.merge(statement, times, Integer::sum));
            append(listing, step, statements);
        });
        append(listing, "ALTOGETHER", all);
        System.out.println(listing);
    }

    private static void append(StringBuilder listing, String step, Map<String, Integer> statements) {
        int sum = statements.values().stream().mapToInt(Integer::intValue).sum();
        listing.append("%s: %d%n".formatted(step, sum));
        statements.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> listing.append("  %4d  %s%n".formatted(entry.getValue(), shortened(entry.getKey()))));
    }

    private static String shortened(String statement) {
        String gist = statement.replaceAll("(?i)^select (?!\\*).{60,}? from ", "select .. from ");
        return gist.substring(0, Math.min(gist.length(), LONGEST_STATEMENT));
    }

    private static String heading(List<String> sides) {
        StringBuilder heading = new StringBuilder("%-32s".formatted(""));
        sides.forEach(side -> heading.append("%14s".formatted(side)));
        sides.stream().skip(1).forEach(side -> heading.append("%14s".formatted("forms / " + side.split(", ")[1])));
        return heading.append('\n').toString();
    }

    private static String line(String what, String format, Map<Side, List<Cost>> costs, ToDoubleFunction<Cost> number) {
        double[] medians = costs.values().stream()
                .mapToDouble(
                        played -> median(played.stream().mapToDouble(number).toArray()))
                .toArray();
        StringBuilder line = new StringBuilder("%-32s".formatted(what));
        Arrays.stream(medians).forEach(median -> line.append("%14s".formatted(format.formatted(median))));
        Arrays.stream(medians)
                .skip(1)
                .forEach(median -> line.append("%14s"
                        .formatted(median == 0 ? "" : String.format(Locale.ROOT, "%.2f x", medians[0] / median))));
        return line.append('\n').toString();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
