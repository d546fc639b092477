package org.shanyraq.calendar;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The length of a deadline as the centre writes it: {@code 1 week}, {@code 3 working days}, {@code same working day},
 * {@code same day} whatever day it is; {@code 2 weeks before} where it counts towards a day that somebody else has set.
 *
 * @param amount negative for a time before
 * @param unit {@code null} for working days
 * @param untilMidnight whether the day on which it would be over is left to its end
 */
public record Term(int amount, @Nullable ChronoUnit unit, boolean untilMidnight) {

    private static final String SAME_WORKING_DAY = "same working day";
    private static final String SAME_DAY = "same day";
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,4}) (?:(hour|day|week|month|year)s?( before)?|working days?)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "hour", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS);

    Term(int amount, @Nullable ChronoUnit unit) {
        this(amount, unit, false);
    }

    /**
     * @throws IllegalArgumentException if the text is no term
     */
    public static Term parse(String text) {
        if (SAME_WORKING_DAY.equals(text)) {
            return new Term(0, null);
        }
        if (SAME_DAY.equals(text)) {
            return new Term(0, ChronoUnit.DAYS, true);
        }
        Matcher written = WRITTEN.matcher(String.valueOf(text));
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a length of time: write for example '1 week', '3 working days' or '%s'"
                            .formatted(text, SAME_WORKING_DAY));
        }
        int amount = Integer.parseInt(written.group(1));
        ChronoUnit unit = written.group(2) == null ? null : UNITS.get(written.group(2));
        return new Term(written.group(3) == null ? amount : -amount, unit);
    }

    boolean countsWorkingDays() {
        return unit == null;
    }
}
