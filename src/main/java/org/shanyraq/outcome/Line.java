package org.shanyraq.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Five answers as one.
 *
 * @param answered how many of them were answered
 * @param mean of those, 1 to 5; {@code null} of none
 */
record Line(int answered, @Nullable BigDecimal mean) {

    /** Of the five; a line of one or two would be what was answered to them. */
    static final int ENOUGH = 3;

    /** The mean where it tells no single answer, or {@code null}. */
    @Nullable
    BigDecimal told() {
        return answered < ENOUGH ? null : mean;
    }

    /** @param answers 1 to 5; 0 for who did not want to answer, nothing for who was not asked */
    static Line of(Stream<@Nullable Integer> answers) {
        List<Integer> given =
                answers.filter(Objects::nonNull).filter(answer -> answer > 0).toList();
        if (given.isEmpty()) {
            return new Line(0, null);
        }
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        return new Line(
                given.size(),
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP));
    }
}
