package org.shanyraq.figures;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database: the number and the list behind it are the same query, once counted and once ordered. */
@Component
class Counting {

    private static final String OF_TYPE = "(cast(:types as text[]) is null or family_type = any(:types))";
    private static final String OF_PART =
            "(cast(:part as text) is null or part is not distinct from nullif(:part, ''))";

    /** Told apart byte by byte: the order of a language costs more than all the rest. */
    private static final String COUNTED = "counted collate \"C\"";

    private final JdbcClient database;
    private final CentreClock clock;

    Counting(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many in all and by part, in each column. */
    Counts counts(Definition figure, List<Layout.Column> columns, Period period) {
        StringBuilder sql = new StringBuilder(figure.sql()).append("\nselect ");
        sql.append(figure.hasParts() ? "grouping(part) = 1 as whole, coalesce(part, '')" : "true as whole, ''");
        sql.append(" as part");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(", count(distinct ").append(COUNTED).append(")");
            if (columns.get(i).types() != null) {
                sql.append(" filter (where family_type = any(:types").append(i).append("))");
            }
            sql.append(" as column").append(i);
        }
        sql.append(" from figure").append(figure.hasParts() ? " group by grouping sets ((), (part))" : "");
        JdbcClient.StatementSpec asked = asked(sql.toString(), period);
        for (int i = 0; i < columns.size(); i++) {
            List<String> types = columns.get(i).types();
            asked = types == null ? asked : asked.param("types" + i, types.toArray(String[]::new));
        }
        Counts counts = new Counts(new HashMap<>(), new HashMap<>());
        asked.query(row -> {
            Map<String, Long> cells = row.getBoolean("whole")
                    ? counts.whole()
                    : counts.parts().computeIfAbsent(row.getString("part"), first -> new HashMap<>());
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i).key(), row.getLong("column" + i));
            }
        });
        return counts;
    }

    /** What was counted, and in which case. */
    Map<String, @Nullable String> counted(Definition figure, Layout.Column column, Period period) {
        Map<String, @Nullable String> counted = new HashMap<>();
        of(asked(figure.sql() + "\nselect distinct counted, case_number from figure where " + OF_TYPE, period), column)
                .query(row -> {
                    counted.put(row.getString("counted"), row.getString("case_number"));
                });
        return counted;
    }

    /**
     * What a number counted, each once.
     *
     * @param part {@code null} for all, empty for what has none
     * @param page from 0
     * @param lines of a page; one more is read
     */
    List<Counted> behind(
            Definition figure, Layout.Column column, @Nullable String part, Period period, int page, int lines) {
        String sql = figure.sql() + "\nselect * from (select distinct on (" + COUNTED + ") * from figure where "
                + OF_TYPE
                + " and " + OF_PART
                + " order by " + COUNTED
                + ", on_day) once order by on_day, case_number, counted limit :lines offset :first";
        return of(asked(sql, period), column)
                .param("part", part)
                .param("lines", lines + 1)
                .param("first", (long) page * lines)
                .query((row, number) -> counted(row))
                .list();
    }

    /** How many different things a number counted, of which no more is to be told. */
    int number(Definition figure, Layout.Column column, @Nullable String part, Period period) {
        return of(
                        asked(
                                figure.sql() + "\nselect count(distinct " + COUNTED + ") from figure where " + OF_TYPE
                                        + " and " + OF_PART,
                                period),
                        column)
                .param("part", part)
                .query(Integer.class)
                .single();
    }

    /** What the database calls the parts of a figure that are data, by their codes; in English where there is no such language. */
    Map<String, String> names(Definition figure, String language) {
        Map<String, String> names = new HashMap<>();
        if (figure.names() != null) {
            database.sql(figure.names()).query(row -> {
                names.put(row.getString("code"), row.getString("name_" + language));
            });
        }
        return names;
    }

    private JdbcClient.StatementSpec asked(String sql, Period period) {
        return database.sql(sql)
                .param("from", period.from())
                .param("until", period.until())
                .param("zone", clock.getZone().getId())
                .param("now", clock.now());
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec asked, Layout.Column column) {
        List<String> types = column.types();
        return asked.param("types", types == null ? null : types.toArray(String[]::new));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        Array facts = row.getArray("facts");
        List<@Nullable String> said =
                facts == null ? List.of() : new ArrayList<>(Arrays.asList((String[]) facts.getArray()));
        return new Counted(
                row.getString("counted"),
                row.getString("case_number"),
                row.getString("whom"),
                row.getObject("on_day", LocalDate.class),
                row.getString("why"),
                said);
    }

    /** The cases of what one side has and the other has not. */
    static Set<String> differing(Map<String, @Nullable String> one, Map<String, @Nullable String> other) {
        Set<String> cases = new HashSet<>();
        one.forEach((counted, caseNumber) -> {
            if (!other.containsKey(counted)) {
                cases.add(caseNumber == null ? counted : caseNumber);
            }
        });
        return cases;
    }

    /**
     * @param whole by column
     * @param parts by part, which is empty for what has none, and column
     */
    record Counts(Map<String, Long> whole, Map<String, Map<String, Long>> parts) {}

    /** @param facts of the sentence {@code figures.why.<why>}; days as {@code 2026-03-31} */
    record Counted(
            String counted,
            @Nullable String caseNumber,
            @Nullable String whom,
            @Nullable LocalDate onDay,
            String why,
            List<@Nullable String> facts) {}
}
