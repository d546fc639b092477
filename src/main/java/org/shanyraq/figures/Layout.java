package org.shanyraq.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures stand in which table: {@code figures/report.yaml}.
 *
 * @param columns by their name, what columns a table can have
 * @param same which figures count the same, so that a number which is hidden in one place is hidden in the other
 */
record Layout(Map<String, List<Column>> columns, List<Table> tables, List<Same> same) {

    /** As the file is read: maps, lists and words. */
    static Layout of(Object read) {
        Map<?, ?> said = (Map<?, ?>) read;
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        map(said.get("columns"))
                .forEach((name, list) -> columns.put(
                        name.toString(), list(list).stream().map(Layout::column).toList()));
        List<Table> tables =
                list(said.get("tables")).stream().map(Layout::table).toList();
        // A figure of which every one has its part is as large as what it is a share of.
        Stream<Same> shares = tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(line -> line.of() != null && !line.of().equals(line.figure()))
                .map(line -> new Same(line.figure(), false, Objects.requireNonNull(line.of())));
        return new Layout(
                columns,
                tables,
                Stream.concat(words(list(said.get("same"))).stream().map(Same::of), shares)
                        .toList());
    }

    /** @throws IllegalArgumentException if there is no such table */
    Table table(String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + key));
    }

    /** @throws IllegalArgumentException if there is no such table, or there are no such columns */
    List<Column> columnsOf(String table) {
        List<Column> known = columns.get(table(table).columns());
        if (known == null) {
            throw new IllegalArgumentException("There are no such columns as those of the table " + table);
        }
        return known;
    }

    private static Column column(Object read) {
        Map<?, ?> said = map(read);
        Object types = said.get("types");
        return new Column(word(said.get("key")), types == null ? null : words(types));
    }

    private static Table table(Object read) {
        Map<?, ?> said = map(read);
        Object balances = said.get("balances");
        return new Table(
                word(said.get("key")),
                word(said.get("columns")),
                list(said.get("rows")).stream().map(Layout::line).toList(),
                balances == null ? List.of() : words(balances));
    }

    /** A figure that is no share is written as its key alone. */
    private static Line line(Object read) {
        if (read instanceof Map<?, ?> said) {
            Object of = said.get("of");
            return new Line(word(said.get("figure")), of == null ? null : word(of));
        }
        return new Line(read.toString(), null);
    }

    private static Map<?, ?> map(@Nullable Object read) {
        return (Map<?, ?>) Objects.requireNonNull(read);
    }

    private static List<?> list(@Nullable Object read) {
        return (List<?>) Objects.requireNonNull(read);
    }

    private static List<String> words(Object read) {
        return list(read).stream().map(Object::toString).toList();
    }

    private static String word(@Nullable Object read) {
        return Objects.requireNonNull(read).toString();
    }

    /** @param types the types of families that are counted in it; {@code null} for all, also of none */
    record Column(String key, @Nullable List<String> types) {}

    /** @param balances such as {@code families.opening + families.new = families.total} */
    record Table(String key, String columns, List<Line> rows, List<String> balances) {}

    /**
     * @param figure counts what {@code as} counts
     * @param before whether {@code as} is that of the period before
     */
    record Same(String figure, boolean before, String as) {

        private static final String BEFORE = "before ";

        /** Such as {@code exits.total = families.left} or {@code families.opening = before families.closing}. */
        static Same of(String said) {
            String[] sides = said.split("=");
            String as = sides[1].strip();
            boolean before = as.startsWith(BEFORE);
            return new Same(sides[0].strip(), before, before ? as.substring(BEFORE.length()) : as);
        }
    }

    /** @param of the figure of which this one is a share; {@code null} for none */
    record Line(String figure, @Nullable String of) {}
}
