package org.shanyraq.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** Writes a list of answers over a list of stored rows, place by place, so that an unchanged row stays untouched. */
final class Rows {

    private Rows() {}

    /** @param newRow makes the row at this place, counted from 1 */
    static <R, D> void overwrite(List<R> rows, List<D> drafts, IntFunction<R> newRow, BiConsumer<R, D> write) {
        while (rows.size() > drafts.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int place = 0; place < drafts.size(); place++) {
            if (place == rows.size()) {
                rows.add(newRow.apply(place + 1));
            }
            write.accept(rows.get(place), drafts.get(place));
        }
    }
}
