package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is hidden of a report is not worked out of what is not: a reader here knows how every number is made, and reckons. */
class SmallNumbersTest {

    private static final int TYPES = 3;
    private static final List<Layout.Column> COLUMNS = List.of(
            new Layout.Column("all", null),
            new Layout.Column("difficultSituation", List.of("difficultSituation", "reintegration")),
            new Layout.Column("reintegration", List.of("reintegration")),
            new Layout.Column("substitute", List.of("substitute")));
    /** Which of three types are counted in each column: in a difficult situation only, reintegration, substitute. */
    private static final int[][] HELD = {{0, 1, 2}, {0, 1}, {1}, {2}};

    private static final Layout LAYOUT = new Layout(
            Map.of("types", COLUMNS),
            List.of(
                    new Layout.Table(
                            "families",
                            "types",
                            lines("opening", "new", "total", "left", "closing"),
                            List.of("opening + new = total", "total - left = closing")),
                    new Layout.Table(
                            "exits",
                            "types",
                            List.of(
                                    new Layout.Line("exits", null),
                                    new Layout.Line("risk", "left"),
                                    new Layout.Line("ill", "total")),
                            List.of())),
            List.of(
                    Layout.Same.of("opening = before closing"),
                    Layout.Same.of("exits = left"),
                    Layout.Same.of("risk = exits")));

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    @Property(tries = 200)
    void whatIsHiddenCouldBeSomethingElse(@ForAll long seed, @ForAll boolean small) {
        Centre centre = new Centre(new Random(seed), small ? 4 : 25);
        Report guarded = SmallNumbers.without(centre.report(), LAYOUT);
        Reader reader = new Reader(centre, guarded);

        assertThat(reader.hidden)
                .as(() -> said(guarded))
                .filteredOn(hidden -> hidden.value() > 0 && hidden.value() < 5)
                .allMatch(reader::couldBeElse);
    }

    @Property(tries = 200)
    void noNumberFromOneToFourIsShownAndNoOtherIsChanged(@ForAll long seed, @ForAll boolean small) {
        Report whole = new Centre(new Random(seed), small ? 6 : 40).report();
        Report guarded = SmallNumbers.without(whole, LAYOUT);
        List<Cell> before = cells(whole);
        List<Cell> after = cells(guarded);

        for (int i = 0; i < before.size(); i++) {
            assertGuarded(
                    before.get(i).count(), after.get(i).count(), after.get(i).hidden());
            assertGuarded(
                    before.get(i).before(), after.get(i).before(), after.get(i).beforeHidden());
        }
    }

    private static void assertGuarded(long before, long after, boolean hidden) {
        if (hidden) {
            assertThat(after).isZero();
        } else {
            assertThat(after).isEqualTo(before).matches(number -> number == 0 || number > 4);
        }
    }

    @Property(tries = 200)
    void whatCountsTheSameIsHiddenInBothPlaces(@ForAll long seed) {
        Report guarded = SmallNumbers.without(new Centre(new Random(seed), 12).report(), LAYOUT);

        for (int column = 0; column < COLUMNS.size(); column++) {
            assertThat(cell(guarded, "opening", column).hidden())
                    .isEqualTo(cell(guarded, "closing", column).beforeHidden());
            assertThat(cell(guarded, "left", column).hidden())
                    .isEqualTo(cell(guarded, "exits", column).hidden())
                    .isEqualTo(cell(guarded, "risk", column).hidden());
        }
    }

    @Property(tries = 200)
    void nobodyIsToldOfTheFewWhoAreNot(@ForAll long seed) {
        Report guarded = SmallNumbers.without(new Centre(new Random(seed), 30).report(), LAYOUT);

        for (int column = 0; column < COLUMNS.size(); column++) {
            Cell all = cell(guarded, "total", column);
            Cell ill = cell(guarded, "ill", column);
            assertThat(all.hidden() || ill.hidden() || all.count() == ill.count() || all.count() - ill.count() > 4)
                    .isTrue();
        }
        cells(guarded, "total")
                .forEach(cells -> assertThat(cells.get(1).hidden()
                                || cells.get(2).hidden()
                                || cells.get(1).count() == cells.get(2).count()
                                || cells.get(1).count() - cells.get(2).count() > 4)
                        .isTrue());
    }

    @Test
    void aReportOfLargeNumbersIsShownWhole() {
        Report whole = new Centre(new Random(1), 40) {
            @Override
            long some() {
                return 60;
            }

            @Override
            long some(long of) {
                return 10;
            }
        }.report();

        assertThat(SmallNumbers.without(whole, LAYOUT)).isEqualTo(whole);
    }

    private static String said(Report report) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.figure() + " " + row.part() + " "
                        + row.cells().stream()
                                .map(cell -> (cell.hidden() ? "*" : cell.count()) + "("
                                        + (cell.beforeHidden() ? "*" : cell.before()) + ")")
                                .toList())
                .collect(Collectors.joining("\n"));
    }

    private static List<Layout.Line> lines(String... figures) {
        return Stream.of(figures).map(figure -> new Layout.Line(figure, null)).toList();
    }

    private static List<Cell> cells(Report report) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static Stream<List<Cell>> cells(Report report, String figure) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.figure().equals(figure))
                .map(Row::cells);
    }

    private static Cell cell(Report report, String figure, int column) {
        return cells(report, figure).findFirst().orElseThrow().get(column);
    }

    /** Numbers of two years that add up as a centre's do; the leaves are what stands in no other. */
    private static class Centre {

        private final Random chance;
        private final int most;
        /** Of each type: opening of the first year; then for each year new, and left by three reasons, and of those at red, and ill. */
        private final List<long[]> leaves = new ArrayList<>();

        Centre(Random chance, int most) {
            this.chance = chance;
            this.most = most;
            for (int type = 0; type < TYPES; type++) {
                long opening = some();
                long came = some();
                long[] left = {some(opening + came), 0, 0};
                left[1] = some(opening + came - left[0]);
                left[2] = some(opening + came - left[0] - left[1]);
                long cameNext = some();
                long there = opening + came - sum(left);
                long[] leftNext = {some(there + cameNext), 0, 0};
                leftNext[1] = some(there + cameNext - leftNext[0]);
                leftNext[2] = some(there + cameNext - leftNext[0] - leftNext[1]);
                leaves.add(new long[] {
                    opening,
                    came,
                    left[0],
                    left[1],
                    left[2],
                    some(sum(left)),
                    some(opening + came),
                    cameNext,
                    leftNext[0],
                    leftNext[1],
                    leftNext[2],
                    some(sum(leftNext)),
                    some(there + cameNext)
                });
            }
        }

        long some() {
            return chance.nextInt(most);
        }

        long some(long of) {
            return of <= 0 ? 0 : chance.nextInt((int) Math.min(of, most) + 1);
        }

        private static long sum(long[] some) {
            return LongStream.of(some).sum();
        }

        /** Every number of the report as a sum of leaves: figure, part, and in which year. */
        static Map<Integer, Integer> made(String figure, int part, boolean before) {
            Map<Integer, Integer> made = new HashMap<>();
            int year = before ? 1 : 7;
            switch (figure) {
                case "opening" -> {
                    made.put(0, 1);
                    if (!before) {
                        made.put(1, 1);
                        IntStream.of(2, 3, 4).forEach(leaf -> made.put(leaf, -1));
                    }
                }
                case "new" -> made.put(year, 1);
                case "total" -> {
                    made.putAll(made("opening", 0, before));
                    made.put(year, 1);
                }
                case "left", "exits" -> {
                    if (part == 0) {
                        IntStream.of(1, 2, 3).forEach(reason -> made.put(year + reason, 1));
                    } else {
                        made.put(year + part, 1);
                    }
                }
                case "risk" -> {
                    if (part != 1) {
                        IntStream.of(1, 2, 3).forEach(reason -> made.put(year + reason, 1));
                    }
                    if (part != 0) {
                        made.put(year + 4, part == 1 ? 1 : -1);
                    }
                }
                case "ill" -> made.put(year + 5, 1);
                case "closing" -> {
                    made.putAll(made("total", 0, before));
                    IntStream.of(1, 2, 3).forEach(reason -> made.put(year + reason, -1));
                }
                default -> throw new IllegalArgumentException(figure);
            }
            return made;
        }

        long value(String figure, int part, int column, boolean before) {
            return IntStream.of(HELD[column])
                    .mapToLong(type -> made(figure, part, before).entrySet().stream()
                            .mapToLong(term -> term.getValue() * leaves.get(type)[term.getKey()])
                            .sum())
                    .sum();
        }

        Report report() {
            List<Column> columns = COLUMNS.stream()
                    .map(column -> new Column(column.key(), column.key()))
                    .toList();
            return new Report(
                    YEAR,
                    YEAR.before(),
                    List.of(
                            new Table(
                                    "families",
                                    "Families",
                                    columns,
                                    Stream.of("opening", "new", "total", "left", "closing")
                                            .map(figure -> row(figure, 0))
                                            .toList(),
                                    List.of(),
                                    List.of()),
                            new Table(
                                    "exits",
                                    "Exits",
                                    columns,
                                    List.of(
                                            row("exits", 0),
                                            row("exits", 1),
                                            row("exits", 2),
                                            row("exits", 3),
                                            row("risk", 0),
                                            row("risk", 1),
                                            row("risk", 2),
                                            row("ill", 0)),
                                    List.of(),
                                    List.of())));
        }

        private Row row(String figure, int part) {
            return new Row(
                    figure,
                    part == 0 ? null : "part" + part,
                    figure,
                    "",
                    IntStream.range(0, COLUMNS.size())
                            .mapToObj(column -> new Cell(
                                    COLUMNS.get(column).key(),
                                    value(figure, part, column, false),
                                    value(figure, part, column, true),
                                    null))
                            .toList());
        }
    }

    /** Somebody outside who has the report and knows of which leaves each of its numbers is made. */
    private static class Reader {

        private final List<int[]> shown = new ArrayList<>();
        private final List<Seen> hidden = new ArrayList<>();

        Reader(Centre centre, Report guarded) {
            int each = centre.leaves.get(0).length;
            guarded.tables()
                    .forEach(table -> table.rows().forEach(row -> {
                        int part = row.part() == null
                                ? 0
                                : Integer.parseInt(row.part().substring(4));
                        for (int column = 0; column < COLUMNS.size(); column++) {
                            for (boolean before : new boolean[] {false, true}) {
                                int[] made = new int[TYPES * each];
                                int place = column;
                                Centre.made(row.figure(), part, before)
                                        .forEach((leaf, sign) -> IntStream.of(HELD[place])
                                                .forEach(type -> made[type * each + leaf] += sign));
                                Cell cell = row.cells().get(column);
                                if (before ? cell.beforeHidden() : cell.hidden()) {
                                    hidden.add(new Seen(
                                            row.figure() + part + " " + column + (before ? " before" : ""),
                                            made,
                                            centre.value(row.figure(), part, column, before)));
                                } else {
                                    shown.add(made);
                                }
                            }
                        }
                    }));
        }

        /** Whether the number is no combination of what is shown. */
        boolean couldBeElse(Seen number) {
            List<int[]> withIt = new ArrayList<>(shown);
            withIt.add(number.made());
            return rank(withIt) > rank(shown);
        }

        private static int rank(List<int[]> vectors) {
            List<double[]> basis = new ArrayList<>();
            for (int[] vector : vectors) {
                double[] left = IntStream.of(vector).asDoubleStream().toArray();
                for (double[] known : basis) {
                    int pivot = pivot(known);
                    double times = left[pivot] / known[pivot];
                    for (int i = 0; i < left.length; i++) {
                        left[i] -= times * known[i];
                    }
                }
                if (pivot(left) >= 0) {
                    basis.add(left);
                }
            }
            return basis.size();
        }

        private static int pivot(double[] vector) {
            return IntStream.range(0, vector.length)
                    .filter(i -> Math.abs(vector[i]) > 1e-9)
                    .findFirst()
                    .orElse(-1);
        }

        private record Seen(String name, int[] made, long value) {
            @Override
            public String toString() {
                return name + " = " + value;
            }
        }
    }
}
