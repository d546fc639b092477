package org.shanyraq.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.running.RunningDeadlines;
import org.springframework.stereotype.Component;

/** When a family is looked at together the next time. */
@Component
public class NextReview {

    private static final Set<String> REVIEWS =
            Set.of("reviewAfterThreeMonths", "reviewAfterSixMonths", "progressReview", "urgentReview");

    private final RunningDeadlines deadlines;
    private final CentreClock clock;

    NextReview(RunningDeadlines deadlines, CentreClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** None as long as no plan is being carried out. */
    public Optional<LocalDate> of(String caseNumber) {
        return deadlines.of(caseNumber).stream()
                .filter(running -> REVIEWS.contains(running.key()))
                .findFirst()
                .map(running -> clock.at(running.limit()).toLocalDate());
    }
}
