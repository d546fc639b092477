package org.shanyraq.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain.
 *
 * @param no counted from 1 without a gap
 * @param sealed by the database server's clock
 * @param highest id that is under a seal so far
 * @param ids of the rows under this seal
 * @param digests of these rows, one behind the other
 * @param hash over all this and the hash of the seal before
 */
@SuppressWarnings("ArrayRecordComponent")
record Seal(long no, Instant sealed, long highest, List<Long> ids, byte[] digests, byte[] hash) {

    private static final byte[] BEFORE_THE_FIRST = new byte[Hashes.LENGTH];

    static Seal after(@Nullable Seal last, Instant now, List<TrailRow> rows) {
        long no = last == null ? 1 : last.no + 1;
        List<Long> ids = rows.stream().map(TrailRow::id).toList();
        long highest = Math.max(last == null ? 0 : last.highest, ids.get(ids.size() - 1));
        ByteBuffer digests = ByteBuffer.allocate(rows.size() * Hashes.LENGTH);
        rows.forEach(row -> digests.put(row.digest()));
        Seal open = new Seal(no, now, highest, ids, digests.array(), BEFORE_THE_FIRST);
        return new Seal(no, now, highest, ids, open.digests, open.hashAfter(last));
    }

    static Seal of(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("no"),
                TrailRow.moment(row, "sealed"),
                row.getLong("highest"),
                Arrays.asList((Long[]) row.getArray("ids").getArray()),
                row.getBytes("digests"),
                row.getBytes("hash"));
    }

    byte[] hashAfter(@Nullable Seal last) {
        String said = "%d %d %d %s".formatted(no, TrailRow.micros(sealed), highest, TrailRow.array(ids));
        return Hashes.of(last == null ? BEFORE_THE_FIRST : last.hash, said.getBytes(StandardCharsets.UTF_8), digests);
    }

    boolean fits(@Nullable Seal last) {
        return Arrays.equals(hash, hashAfter(last)) && digests.length == ids.size() * Hashes.LENGTH;
    }

    boolean holds(int place, TrailRow row) {
        int from = place * Hashes.LENGTH;
        return Arrays.equals(digests, from, from + Hashes.LENGTH, row.digest(), 0, Hashes.LENGTH);
    }

    /** As an operator writes it down: the number and the hash. */
    String name() {
        return no + ":" + HexFormat.of().formatHex(hash);
    }
}
