package org.shanyraq.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides numbers from one to four, by which a family could be recognised, and as many others that none of the hidden ones can be
 * worked out of those that are shown: not within a table, not across tables, not from the period before.
 */
final class SmallNumbers {

    private static final long FEWEST = 5;
    private static final double NOUGHT = 1e-9;

    private final Numbers numbers;
    private final Set<Integer> hidden = new HashSet<>();

    private SmallNumbers(Numbers numbers) {
        this.numbers = numbers;
        IntStream.range(0, numbers.count())
                .filter(number -> isSmall(numbers.value(number)))
                .forEach(hidden::add);
        Optional<Integer> next = next();
        while (next.isPresent()) {
            hidden.add(next.get());
            next = next();
        }
    }

    /** No share in percent is left as soon as anything is hidden: a share says how large its hidden whole is. */
    static Report without(Report report, Layout layout) {
        Numbers numbers = new Numbers(report, layout);
        Set<Integer> hidden = new SmallNumbers(numbers).hidden;
        return hidden.isEmpty()
                ? report
                : new Report(
                        report.period(),
                        report.before(),
                        report.tables().stream()
                                .map(table -> without(table, layout.columnsOf(table.key()), numbers, hidden))
                                .toList());
    }

    private static Table without(Table table, List<Layout.Column> columns, Numbers numbers, Set<Integer> hidden) {
        return new Table(
                table.key(),
                table.title(),
                table.columns(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.figure(),
                                row.part(),
                                row.title(),
                                row.how(),
                                IntStream.range(0, columns.size())
                                        .mapToObj(column -> guarded(
                                                row.cells().get(column),
                                                hidden.contains(numbers.at(row, columns.get(column), false)),
                                                hidden.contains(numbers.at(row, columns.get(column), true))))
                                        .toList()))
                        .toList(),
                table.balances(),
                table.notes());
    }

    private static Cell guarded(Cell cell, boolean hidden, boolean beforeHidden) {
        return new Cell(
                cell.column(), hidden ? 0 : cell.count(), beforeHidden ? 0 : cell.before(), null, hidden, beforeHidden);
    }

    private Optional<Integer> next() {
        return Stream.<Supplier<Optional<Integer>>>of(
                        this::thatGivesOneAway, this::thatIsAllButAFew, this::thatIsReckonedOut)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A sum with one hidden number gives it away; hidden ones of one side that are few together are as good as shown. */
    private Optional<Integer> thatGivesOneAway() {
        return numbers.sums().stream()
                .filter(this::givesAway)
                .map(sum -> smallest(sum.keySet().stream()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean givesAway(Map<Integer, Integer> sum) {
        List<Integer> those = sum.keySet().stream().filter(hidden::contains).toList();
        boolean oneSide = those.stream().map(sum::get).distinct().count() == 1;
        return oneSide
                && (those.size() == 1
                        || (numbers.holds(sum)
                                && isSmall(
                                        those.stream().mapToLong(numbers::value).sum())));
    }

    /** Forty of whom thirty-eight are such tells of the two who are not. */
    private Optional<Integer> thatIsAllButAFew() {
        return numbers.nested().stream()
                .filter(pair -> !hidden.contains(pair.larger())
                        && !hidden.contains(pair.smaller())
                        && isSmall(numbers.value(pair.larger()) - numbers.value(pair.smaller())))
                .map(Numbers.Nested::smaller)
                .findFirst();
    }

    /** Several sums together can tell what none of them tells alone. */
    private Optional<Integer> thatIsReckonedOut() {
        return reckonedOut().stream()
                .flatMap(given -> numbers.sums().stream()
                        .filter(sum -> sum.containsKey(given))
                        .map(sum -> smallest(sum.keySet().stream()))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    /** By elimination: which hidden numbers are left alone in an equation, or together with others that are few with them. */
    private List<Integer> reckonedOut() {
        Map<Integer, Map<Integer, Double>> solved = new HashMap<>();
        for (Map<Integer, Integer> sum : numbers.sums()) {
            if (numbers.holds(sum)) {
                Map<Integer, Double> equation = new HashMap<>();
                sum.forEach((number, sign) -> {
                    if (hidden.contains(number)) {
                        equation.put(number, sign.doubleValue());
                    }
                });
                solve(equation, solved);
            }
        }
        return solved.entrySet().stream()
                .filter(equation -> equation.getValue().size() == 1 || areFew(equation.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean areFew(Map<Integer, Double> equation) {
        return equation.values().stream().allMatch(factor -> factor > 0)
                && isSmall(Math.round(equation.entrySet().stream()
                        .mapToDouble(term -> term.getValue() * numbers.value(term.getKey()))
                        .sum()));
    }

    /** @param solved each by a number that stands in no other of them */
    private static void solve(Map<Integer, Double> equation, Map<Integer, Map<Integer, Double>> solved) {
        new HashMap<>(equation).forEach((number, factor) -> {
            Map<Integer, Double> known = solved.get(number);
            if (known != null) {
                subtract(equation, known, factor);
            }
        });
        equation.entrySet().stream().min(Map.Entry.comparingByKey()).ifPresent(first -> {
            int number = first.getKey();
            double by = first.getValue();
            equation.replaceAll((any, factor) -> factor / by);
            solved.values().forEach(other -> {
                Double times = other.get(number);
                if (times != null) {
                    subtract(other, equation, times);
                }
            });
            solved.put(number, equation);
        });
    }

    private static void subtract(Map<Integer, Double> from, Map<Integer, Double> what, double times) {
        what.forEach((number, factor) -> from.merge(number, -times * factor, Double::sum));
        from.values().removeIf(factor -> Math.abs(factor) < NOUGHT);
    }

    /** Of those that are shown the smallest that is there, rather than a nought. */
    private Optional<Integer> smallest(Stream<Integer> some) {
        return some.filter(number -> !hidden.contains(number))
                .min(Comparator.comparing((Integer number) -> numbers.value(number) == 0)
                        .thenComparing(numbers::value)
                        .thenComparing(Comparator.naturalOrder()));
    }

    static boolean isSmall(long number) {
        return number > 0 && number < FEWEST;
    }
}
