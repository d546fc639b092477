package org.shanyraq.practice;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that the engine has written, column by column, to be searched. */
final class EngineTables {

    /** A moment is no birth date, even if a child was born on that day. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[t ](?!00:00)\\d\\d:\\d\\d");

    private final Map<String, String> columns = new TreeMap<>();

    private EngineTables() {}

    /** Every text and every byte column of every table of the engine, as it is now. */
    static EngineTables readBy(JdbcTemplate database) {
        EngineTables read = new EngineTables();
        database.query(
                """
                select table_name, column_name, data_type from information_schema.columns
                 where table_schema = 'public' and table_name like 'act\\_%'
                   and data_type in ('character varying', 'text', 'character', 'bytea', 'json', 'jsonb')
                """,
                row -> {
                    read.column(row.getString("table_name"), row.getString("column_name"), database);
                });
        return read;
    }

    private void column(String table, String column, JdbcTemplate database) {
        List<String> values = database.query(
                "select distinct %2$s from public.%1$s where %2$s is not null".formatted(table, column),
                (row, number) -> text(row));
        columns.put(table + "." + column, plain(String.join("\n", values)));
    }

    /** Bytes are read as UTF-8, which is how Java, too, writes the texts in a serialised object. */
    private static String text(ResultSet row) throws SQLException {
        Object value = row.getObject(1);
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
    }

    Collection<String> names() {
        return columns.keySet();
    }

    /** Where these are found: {@code act_ru_variable.text_: the text}. */
    List<String> find(Collection<String> sought) {
        List<String> found = new ArrayList<>();
        columns.forEach((column, values) -> sought.stream()
                .filter(text -> values.contains(plain(text)))
                .forEach(text -> found.add(column + ": " + text)));
        return found;
    }

    private static String plain(String text) {
        return MOMENT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
