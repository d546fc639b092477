package org.shanyraq.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a report, each once wherever it stands, and how they hang together: which add up to which, and which is part of
 * which.
 */
final class Numbers {

    private final Layout layout;
    private final Map<Called, Long> written = new HashMap<>();
    private final Map<Called, Integer> places = new HashMap<>();
    private final List<Long> values = new ArrayList<>();
    private final List<Map<Integer, Integer>> sums = new ArrayList<>();
    private final List<Nested> nested = new ArrayList<>();

    Numbers(Report report, Layout layout) {
        this.layout = layout;
        report.tables()
                .forEach(table -> table.rows().forEach(row -> {
                    List<Layout.Column> columns = layout.columnsOf(table.key());
                    IntStream.range(0, columns.size()).forEach(column -> {
                        Cell cell = row.cells().get(column);
                        written.put(Called.of(row.figure(), row.part(), columns.get(column), false), cell.count());
                        written.put(Called.of(row.figure(), row.part(), columns.get(column), true), cell.before());
                    });
                }));
        written.forEach((number, value) -> {
            if (places.putIfAbsent(called(number), values.size()) == null) {
                values.add(value);
            }
        });
        report.tables().forEach(this::relate);
    }

    int count() {
        return values.size();
    }

    long value(int number) {
        return values.get(number);
    }

    /** Which number stands there. */
    int at(Row row, Layout.Column column, boolean before) {
        return Objects.requireNonNull(places.get(called(Called.of(row.figure(), row.part(), column, before))));
    }

    /** Each from its numbers to their signs: with these they make nought, or would if nothing were counted in two parts. */
    List<Map<Integer, Integer>> sums() {
        return sums;
    }

    /** Whether the numbers of a sum make nought. */
    boolean holds(Map<Integer, Integer> sum) {
        return sum.entrySet().stream()
                        .mapToLong(term -> term.getValue() * value(term.getKey()))
                        .sum()
                == 0;
    }

    List<Nested> nested() {
        return nested;
    }

    /** What counts the same by another name is one number, as long as it is as large: a family that left twice did so twice. */
    private Called called(Called number) {
        Set<Called> names = new LinkedHashSet<>();
        Called called = number;
        while (names.add(called)) {
            called = byAnotherName(called).orElse(called);
        }
        return called;
    }

    private Optional<Called> byAnotherName(Called number) {
        return layout.same().stream()
                .filter(same -> number.part() == null && same.figure().equals(number.figure()))
                .filter(same -> !(same.before() && number.before()))
                .map(same -> new Called(same.as(), null, number.types(), number.before() || same.before()))
                .filter(other -> Objects.equals(written.get(number), written.get(other)))
                .findFirst();
    }

    private void relate(Table table) {
        Layout.Table said = layout.table(table.key());
        List<Layout.Column> columns = layout.columnsOf(table.key());
        Map<String, List<Row>> rows = table.rows().stream()
                .collect(Collectors.groupingBy(Row::figure, LinkedHashMap::new, Collectors.toList()));
        for (boolean before : new boolean[] {false, true}) {
            for (Row row : table.rows()) {
                partitions(columns)
                        .forEach(partition -> sum(sum -> {
                            sum.accept(at(row, columns.get(partition.whole()), before), 1);
                            partition.parts().forEach(part -> sum.accept(at(row, columns.get(part), before), -1));
                        }));
                within(columns)
                        .forEach(pair -> nested.add(new Nested(
                                at(row, columns.get(pair.larger()), before),
                                at(row, columns.get(pair.smaller()), before))));
            }
            for (Layout.Column column : columns) {
                said.balances().stream()
                        .map(Equation::of)
                        .forEach(equation -> sum(sum -> {
                            equation.left()
                                    .forEach(term -> whole(
                                            term.figure(), column, before, number -> sum.accept(number, term.sign())));
                            whole(equation.right(), column, before, number -> sum.accept(number, -1));
                        }));
                rows.values().stream()
                        .filter(figure -> figure.size() > 1)
                        .forEach(figure -> sum(sum -> {
                            sum.accept(at(figure.get(0), column, before), 1);
                            figure.stream().skip(1).forEach(part -> sum.accept(at(part, column, before), -1));
                        }));
                said.rows().stream()
                        .filter(line -> line.of() != null)
                        .forEach(line -> whole(
                                line.of(),
                                column,
                                before,
                                whole -> rows.getOrDefault(line.figure(), List.of())
                                        .forEach(row -> nested.add(new Nested(whole, at(row, column, before))))));
            }
        }
    }

    private void whole(@Nullable String figure, Layout.Column column, boolean before, Consumer<Integer> then) {
        Integer number = figure == null ? null : places.get(called(Called.of(figure, null, column, before)));
        if (number != null) {
            then.accept(number);
        }
    }

    private void sum(Consumer<Terms> filled) {
        Map<Integer, Integer> sum = new HashMap<>();
        filled.accept((number, sign) -> sum.merge(number, sign, Integer::sum));
        sum.values().removeIf(sign -> sign == 0);
        if (sum.size() > 1) {
            sums.add(sum);
        }
    }

    /** Columns of which one holds exactly what the others hold together. */
    private static List<Partition> partitions(List<Layout.Column> columns) {
        List<Partition> found = new ArrayList<>();
        int choices = 1 << columns.size();
        for (int whole = 0; whole < columns.size(); whole++) {
            Set<String> types = types(columns.get(whole), columns);
            for (int choice = 1; choice < choices; choice++) {
                int chosen = choice;
                Set<Integer> parts = IntStream.range(0, columns.size())
                        .filter(column -> (chosen & 1 << column) != 0)
                        .boxed()
                        .collect(Collectors.toSet());
                if (!parts.contains(whole) && isPartition(parts, types, columns)) {
                    found.add(new Partition(whole, parts));
                }
            }
        }
        return found;
    }

    private static boolean isPartition(Set<Integer> parts, Set<String> whole, List<Layout.Column> columns) {
        List<String> held = parts.stream()
                .flatMap(column -> types(columns.get(column), columns).stream())
                .toList();
        return held.size() == whole.size() && whole.equals(Set.copyOf(held));
    }

    /** Columns of which one holds some of what the other holds. */
    private static List<Nested> within(List<Layout.Column> columns) {
        List<Nested> found = new ArrayList<>();
        for (int larger = 0; larger < columns.size(); larger++) {
            for (int smaller = 0; smaller < columns.size(); smaller++) {
                Set<String> all = types(columns.get(larger), columns);
                Set<String> some = types(columns.get(smaller), columns);
                if (all.size() > some.size() && all.containsAll(some)) {
                    found.add(new Nested(larger, smaller));
                }
            }
        }
        return found;
    }

    /** Of a column of all types those that are named anywhere. */
    private static Set<String> types(Layout.Column column, List<Layout.Column> columns) {
        List<String> named = column.types();
        return new HashSet<>(
                named != null
                        ? named
                        : columns.stream()
                                .map(Layout.Column::types)
                                .flatMap(Stream::ofNullable)
                                .flatMap(List::stream)
                                .toList());
    }

    /** One of these is counted in the other. */
    record Nested(int larger, int smaller) {}

    private record Called(
            String figure, @Nullable String part, @Nullable Set<String> types, boolean before) {

        static Called of(String figure, @Nullable String part, Layout.Column column, boolean before) {
            List<String> types = column.types();
            return new Called(figure, part, types == null ? null : Set.copyOf(types), before);
        }
    }

    private record Partition(int whole, Set<Integer> parts) {}

    private interface Terms {
        void accept(int number, int sign);
    }
}
