package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is hidden of a table cannot be worked out of what is not, wherever its numbers add up. */
class SmallNumbersTest {

    private static final List<Layout.Column> COLUMNS = List.of(
            new Layout.Column("all", null),
            new Layout.Column("difficultSituation", List.of("difficultSituation", "reintegration")),
            new Layout.Column("reintegration", List.of("reintegration")),
            new Layout.Column("substitute", List.of("substitute")));
    private static final Layout.Table LAYOUT = new Layout.Table(
            "families",
            "types",
            Stream.of("opening", "new", "total", "left", "closing")
                    .map(figure -> new Layout.Line(figure, null))
                    .toList(),
            List.of("opening + new = total", "total - left = closing"));

    @Property(tries = 300)
    void noNumberFromOneToFourIsShownAndNoHiddenOneIsAloneInASum(@ForAll long seed, @ForAll boolean small) {
        Table whole = centre(new Random(seed), small ? 6 : 40);
        Table guarded = SmallNumbers.without(whole, LAYOUT, COLUMNS);

        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 4; column++) {
                Cell before = whole.rows().get(row).cells().get(column);
                Cell after = guarded.rows().get(row).cells().get(column);
                if (after.hidden()) {
                    assertThat(after.count()).isZero();
                    assertThat(after.percent()).isNull();
                } else {
                    assertThat(after.count()).isEqualTo(before.count()).matches(count -> count == 0 || count > 4);
                }
            }
            int line = row;
            assertThat(hidden(Stream.of(0, 1, 3).map(column -> cell(guarded, line, column))))
                    .isNotEqualTo(1);
        }
        for (int column = 0; column < 4; column++) {
            int place = column;
            assertThat(hidden(Stream.of(0, 1, 2).map(row -> cell(guarded, row, place))))
                    .isNotEqualTo(1);
            assertThat(hidden(Stream.of(2, 3, 4).map(row -> cell(guarded, row, place))))
                    .isNotEqualTo(1);
        }
    }

    @Property(tries = 50)
    void aTableOfLargeNumbersIsShownWhole(@ForAll long seed) {
        Table whole = centre(new Random(seed), 40);
        boolean large = whole.rows().stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell.count() > 0 && cell.count() < 5);
        if (large) {
            assertThat(SmallNumbers.without(whole, LAYOUT, COLUMNS)).isEqualTo(whole);
        }
    }

    private static long hidden(Stream<Cell> cells) {
        return cells.filter(Cell::hidden).count();
    }

    private static Cell cell(Table table, int row, int column) {
        return table.rows().get(row).cells().get(column);
    }

    /** Numbers that add up as a centre's do. */
    private static Table centre(Random chance, int most) {
        long[][] numbers = new long[5][4];
        for (int column = 1; column < 4; column++) {
            numbers[0][column] = chance.nextInt(most);
            numbers[1][column] = chance.nextInt(most);
            numbers[2][column] = numbers[0][column] + numbers[1][column];
            numbers[3][column] = numbers[2][column] == 0 ? 0 : chance.nextInt((int) numbers[2][column]);
            numbers[4][column] = numbers[2][column] - numbers[3][column];
        }
        for (int row = 0; row < 5; row++) {
            numbers[row][1] += numbers[row][2];
            numbers[row][0] = numbers[row][1] + numbers[row][3];
        }
        return new Table(
                "families",
                "Families",
                COLUMNS.stream()
                        .map(column -> new Column(column.key(), column.key()))
                        .toList(),
                IntStream.range(0, 5).mapToObj(row -> row(row, numbers[row])).toList(),
                List.of(),
                List.of());
    }

    private static Row row(int row, long[] numbers) {
        return new Row(
                LAYOUT.rows().get(row).figure(),
                null,
                LAYOUT.rows().get(row).figure(),
                "",
                IntStream.range(0, 4)
                        .mapToObj(column -> new Cell(COLUMNS.get(column).key(), numbers[column], numbers[column], null))
                        .toList());
    }
}
