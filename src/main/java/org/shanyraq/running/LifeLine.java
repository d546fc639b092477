package org.shanyraq.running;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way of a case from the referral to the end of the monitored year: one process that every case has, what a family that is
 * accompanied goes through, which it calls, and the messages to which they listen.
 */
@Component
public class LifeLine {

    /** The key of its process. */
    public static final String PROCESS = "familyCase";

    /** Whether what was told belongs to a case that is open already. */
    public static final Variable<Boolean> JOINS_OPEN_CASE = Variable.yesNo("joinsOpenCase");

    /** Whether a coordinator has to say first whose family it is. */
    public static final Variable<Boolean> AWAITS_DISTRIBUTION = Variable.yesNo("awaitsDistribution");

    static final String ACCOMPANIMENT = "accompaniment";

    private static final String FAMILY_LEFT = "familyCase.familyLeft";
    private static final String CASE_ENDED = "familyCase.caseEnded";
    private static final String REVIEW_REQUESTED = "review.unscheduledReviewRequested";

    private final RunningCase running;

    LifeLine(RunningCase running) {
        this.running = running;
    }

    /**
     * Begins, with the first contact, for a case that no referral form has opened.
     *
     * @param since from when the time for it counts; {@code null} for now
     */
    public void begin(String caseNumber, @Nullable OffsetDateTime since) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(JOINS_OPEN_CASE.name(), false);
        facts.put(AWAITS_DISTRIBUTION.name(), false);
        if (since != null) {
            facts.put(CaseVariables.CLOCK_START.name(), since.toString());
        }
        running.begin(PROCESS, caseNumber, facts);
    }

    /**
     * The family leaves the accompaniment, at whatever stage of it.
     *
     * @param facts what is known of how it leaves
     */
    public void familyLeft(String caseNumber, Map<String, Object> facts) {
        running.tell(caseNumber, FAMILY_LEFT, facts);
    }

    /** The case ends where it stands. */
    public void end(String caseNumber) {
        running.tell(caseNumber, CASE_ENDED, Map.of());
    }

    /** Whether the family's plan is being carried out, so that its review can still come early. */
    public boolean awaitsReview(String caseNumber) {
        return running.awaits(caseNumber, REVIEW_REQUESTED);
    }

    /** The case goes over to its review, if its plan is being carried out. */
    public void bringReviewForward(String caseNumber) {
        running.tell(caseNumber, REVIEW_REQUESTED, Map.of());
    }
}
