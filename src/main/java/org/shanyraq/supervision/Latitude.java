package org.shanyraq.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.engine.Refusal;
import org.shanyraq.judgement.Judgement;

/**
 * How far a time limit may be moved, as the table {@code deadlineExtension} says.
 *
 * @param mostDays in all, days of the calendar
 * @param mostTimes how often
 * @param who {@code coordinator}, {@code director} or {@code nobody}
 */
record Latitude(int mostDays, int mostTimes, String who) {

    private static final String NOBODY = "nobody";

    static Latitude of(Judgement judgement) {
        return new Latitude(
                ((Number) judgement.answer("mostDays")).intValue(),
                ((Number) judgement.answer("mostTimes")).intValue(),
                judgement.text("who"));
    }

    boolean isAny() {
        return !NOBODY.equals(who);
    }

    /**
     * @param before what was granted for this limit already
     * @param role of whoever wants to grant more
     * @throws Refusal if the limit stands, or that would be too much, too often or by the wrong hand
     */
    void ensureAllows(int days, List<DeadlineExtension> before, @Nullable String role) {
        int granted = before.stream().mapToInt(DeadlineExtension::days).sum();
        if (!isAny()) {
            throw Refusal.because("supervision.limitStands").at("deadline");
        }
        if (Role.director.is(who) && !Role.director.is(role)) {
            throw Refusal.because("supervision.onlyTheDirector").at("deadline");
        }
        if (before.size() >= mostTimes) {
            throw Refusal.because("supervision.movedOftenEnough", mostTimes).at("deadline");
        }
        if (granted + days > mostDays) {
            throw Refusal.because("supervision.tooManyDays", days, mostDays, granted)
                    .at("days");
        }
    }
}
