package org.shanyraq.talk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How often something was so, as a worker answered: for them and the coordinator whom they chose.
 *
 * @param at when it was answered
 * @param tired in the morning already
 * @param carried what families told went home with them
 * @param rushed too little time for what families need
 * @param alone with what is too much for one
 * @param worth the work is worth doing
 */
public record StrainAnswered(
        @Nullable OffsetDateTime at,
        Strain tired,
        Strain carried,
        Strain rushed,
        Strain alone,
        Strain worth,
        @Nullable String word) {

    StrainAnswered givenAt(@Nullable OffsetDateTime moment) {
        return new StrainAnswered(moment, tired, carried, rushed, alone, worth, word);
    }
}
