package org.shanyraq.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number counted, a page of it.
 *
 * @param title of the figure and its part
 * @param how who is counted, when, and once or per event
 * @param lines each of what was counted once, in the order of their days
 * @param more whether there is a further page
 */
public record Behind(String title, String how, List<Line> lines, boolean more) {

    /**
     * @param counted what was counted, an id that says nothing to people
     * @param caseNumber {@code null} for what belongs to no case
     * @param whom the family or the person; {@code null} for what belongs to nobody
     * @param onDay {@code null} where no day is known
     * @param why the sentence that says why it counts
     */
    public record Line(
            String counted,
            @Nullable String caseNumber,
            @Nullable String whom,
            @Nullable LocalDate onDay,
            String why) {}
}
