package org.shanyraq.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.SeenComponent;

/**
 * Before and after, of the family as a whole or of one child (T1107, T1426).
 *
 * @param child {@code null} for parents and family
 * @param about the child's name, or the family's
 * @param worker what gave concern, as one line, 1 to 5; empty where nothing did
 * @param family what they said themselves, as one line; empty where they were not asked, or it is not the reader's to see
 * @param services the days on which a service was given in between, one for each service
 * @param components what gave concern, one by one
 * @param apart whether the two lines are so far from each other now that it is to be spoken of
 */
public record Change(
        @Nullable UUID child,
        String about,
        List<Point> worker,
        List<Point> family,
        List<LocalDate> services,
        List<SeenComponent> components,
        boolean apart) {

    /** @param value 1 to 5, the best */
    public record Point(LocalDate on, BigDecimal value) {}
}
