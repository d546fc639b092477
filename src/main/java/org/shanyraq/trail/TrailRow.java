package org.shanyraq.trail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line of the trail as it lies in the database, and the digest that a seal keeps of it. */
record TrailRow(long id, Instant written, byte[] digest) {

    static final String COLUMNS =
            "id, at, written, kind, person, case_number, what, whom, why, found, address, session, outcome";

    private static final String[] TEXTS = {
        "kind", "person", "case_number", "what", "whom", "why", "found", "address", "session"
    };

    static TrailRow of(ResultSet row, int number) throws SQLException {
        Instant written = moment(row, "written");
        StringBuilder all = new StringBuilder()
                .append(row.getLong("id"))
                .append(' ')
                .append(micros(moment(row, "at")))
                .append(' ')
                .append(micros(written))
                .append(' ')
                .append(row.getInt("outcome"));
        for (String text : TEXTS) {
            all.append(' ').append(measured(row.getString(text)));
        }
        return new TrailRow(row.getLong("id"), written, Hashes.of(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** With its length in front, so that nothing can be moved from one field to the next. */
    private static String measured(@Nullable String text) {
        return text == null ? "-" : text.length() + ":" + text;
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static String array(Iterable<Long> ids) {
        StringBuilder array = new StringBuilder("{");
        ids.forEach(id -> array.append(array.length() == 1 ? "" : ",").append(id));
        return array.append('}').toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrailRow row && id == row.id && Arrays.equals(digest, row.digest);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
