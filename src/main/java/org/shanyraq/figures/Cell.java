package org.shanyraq.figures;

import org.jspecify.annotations.Nullable;

/**
 * One number.
 *
 * @param column the key of its column
 * @param count how many, each counted once
 * @param before how many in the period before
 * @param percent how much of the number that the row is a share of, rounded; {@code null} where it is no share or that number is 0
 * @param hidden whether the number is too small to leave the centre, or would give away one that is; it is 0 then
 * @param beforeHidden the same of the number in the period before
 */
public record Cell(
        String column, long count, long before, @Nullable Integer percent, boolean hidden, boolean beforeHidden) {

    Cell(String column, long count, long before, @Nullable Integer percent) {
        this(column, count, before, percent, false, false);
    }
}
