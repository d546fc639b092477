package org.shanyraq.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides numbers from one to four, by which a family could be recognised, and as many others that none of the hidden ones can be
 * worked out: wherever numbers add up, either none of them is hidden or at least two.
 */
final class SmallNumbers {

    private static final long FEWEST = 5;

    private final Table table;
    private final List<Set<Place>> sums;

    private SmallNumbers(Table table, List<Set<Place>> sums) {
        this.table = table;
        this.sums = sums;
    }

    static Table without(Table table, Layout.Table layout, List<Layout.Column> columns) {
        SmallNumbers numbers = new SmallNumbers(table, sums(table, layout, columns));
        Set<Place> hidden = numbers.hidden(Cell::count);
        Set<Place> hiddenBefore = numbers.hidden(Cell::before);
        List<Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(row -> numbers.row(row, hidden, hiddenBefore))
                .toList();
        return new Table(table.key(), table.title(), table.columns(), rows, table.balances(), table.notes());
    }

    static Table withoutShares(Table table) {
        return new Table(
                table.key(),
                table.title(),
                table.columns(),
                table.rows().stream().map(SmallNumbers::withoutShares).toList(),
                table.balances(),
                table.notes());
    }

    private static Row withoutShares(Row row) {
        return new Row(
                row.figure(),
                row.part(),
                row.title(),
                row.how(),
                row.cells().stream()
                        .map(cell -> new Cell(
                                cell.column(), cell.count(), cell.before(), null, cell.hidden(), cell.beforeHidden()))
                        .toList());
    }

    private Row row(int number, Set<Place> hidden, Set<Place> hiddenBefore) {
        Row row = table.rows().get(number);
        List<Cell> cells = IntStream.range(0, row.cells().size())
                .mapToObj(column -> guarded(
                        row.cells().get(column),
                        hidden.contains(new Place(number, column)),
                        hiddenBefore.contains(new Place(number, column))))
                .toList();
        return new Row(row.figure(), row.part(), row.title(), row.how(), cells);
    }

    private static Cell guarded(Cell cell, boolean hidden, boolean beforeHidden) {
        return new Cell(
                cell.column(),
                hidden ? 0 : cell.count(),
                beforeHidden ? 0 : cell.before(),
                hidden ? null : cell.percent(),
                hidden,
                beforeHidden);
    }

    private Set<Place> hidden(ToLongFunction<Cell> number) {
        Set<Place> hidden = new HashSet<>();
        places().filter(place -> isSmall(number.applyAsLong(cell(place)))).forEach(hidden::add);
        Optional<Place> next = givenAway(hidden, number);
        while (next.isPresent()) {
            hidden.add(next.get());
            next = givenAway(hidden, number);
        }
        return hidden;
    }

    /** What has to be hidden beside the only hidden number of a sum: the smallest that is there, rather than a nought. */
    private Optional<Place> givenAway(Set<Place> hidden, ToLongFunction<Cell> number) {
        return sums.stream()
                .filter(sum -> sum.stream().filter(hidden::contains).count() == 1)
                .map(sum -> sum.stream()
                        .filter(place -> !hidden.contains(place))
                        .min(Comparator.comparing((Place place) -> number.applyAsLong(cell(place)) == 0)
                                .thenComparing(place -> number.applyAsLong(cell(place)))
                                .thenComparing(Place::row)
                                .thenComparing(Place::column)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < FEWEST;
    }

    private Stream<Place> places() {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.columns().size()).mapToObj(column -> new Place(row, column)));
    }

    private Cell cell(Place place) {
        return table.rows().get(place.row()).cells().get(place.column());
    }

    /** Places whose numbers add up: types of families in a row, the terms of a balance, the parts of a figure and their whole. */
    private static List<Set<Place>> sums(Table table, Layout.Table layout, List<Layout.Column> columns) {
        List<Set<Place>> sums = new ArrayList<>();
        for (Set<Integer> together : partitions(columns)) {
            for (int row = 0; row < table.rows().size(); row++) {
                int number = row;
                sums.add(together.stream()
                        .map(column -> new Place(number, column))
                        .collect(Collectors.toSet()));
            }
        }
        for (Set<Integer> together : rowsThatAddUp(table, layout)) {
            for (int column = 0; column < columns.size(); column++) {
                int number = column;
                sums.add(together.stream().map(row -> new Place(row, number)).collect(Collectors.toSet()));
            }
        }
        return sums.stream().filter(sum -> sum.size() > 1).toList();
    }

    private static List<Set<Integer>> rowsThatAddUp(Table table, Layout.Table layout) {
        Map<String, Set<Integer>> rows = new HashMap<>();
        IntStream.range(0, table.rows().size())
                .forEach(row -> rows.computeIfAbsent(table.rows().get(row).figure(), first -> new HashSet<>())
                        .add(row));
        Stream<Set<Integer>> balances = layout.balances().stream()
                .map(Equation::of)
                .map(equation -> Stream.concat(
                                equation.left().stream().map(Equation.Term::figure), Stream.of(equation.right()))
                        .map(figure -> rows.getOrDefault(figure, Set.of()))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
        Stream<Set<Integer>> parts = layout.rows().stream()
                .filter(line -> rows.getOrDefault(line.figure(), Set.of()).size() > 1)
                .map(line -> Stream.of(line.figure(), line.of() == null ? "" : line.of())
                        .map(figure -> rows.getOrDefault(figure, Set.of()))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
        return Stream.concat(balances, parts).toList();
    }

    /** Columns of which one holds exactly what the others hold together. */
    private static List<Set<Integer>> partitions(List<Layout.Column> columns) {
        List<Set<Integer>> found = new ArrayList<>();
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
                    Set<Integer> together = new HashSet<>(parts);
                    together.add(whole);
                    found.add(together);
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

    /** Of a column of all types those that are named anywhere. */
    private static Set<String> types(Layout.Column column, List<Layout.Column> columns) {
        List<String> named = column.types();
        return named != null
                ? Set.copyOf(named)
                : columns.stream()
                        .map(Layout.Column::types)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
    }

    private record Place(int row, int column) {}
}
