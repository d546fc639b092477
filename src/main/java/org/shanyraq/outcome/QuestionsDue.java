package org.shanyraq.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shanyraq.assessment.AssessmentPapers;
import org.shanyraq.assessment.LookOccasion;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.PaperFiled;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.review.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After each look of the worker the family is asked too: which papers are such a look. */
@Component
class QuestionsDue {

    /** There is nobody to be asked. */
    private static final Set<ExitReason> NOBODY =
            EnumSet.of(ExitReason.contactLost, ExitReason.death, ExitReason.admittedInError);

    private final CaseFiles cases;
    private final FamilyQuestions questions;

    QuestionsDue(CaseFiles cases, FamilyQuestions questions) {
        this.cases = cases;
        this.questions = questions;
    }

    @EventListener
    void filed(PaperFiled filed) {
        occasion(filed).ifPresent(occasion -> questions.begin(filed.caseNumber(), occasion));
    }

    private Optional<LookOccasion> occasion(PaperFiled filed) {
        return switch (filed.paper().form()) {
            case AssessmentPapers.SUMMARY -> Optional.of(LookOccasion.assessment);
            case Reviews.CONDUCTED -> Optional.of(LookOccasion.review);
            case ClosureSheets.APPROVED ->
                Optional.of(LookOccasion.closure).filter(closure -> hasLeft(cases.of(filed.caseNumber())));
            case ClosureSheets.MONITORED ->
                Optional.of(LookOccasion.month12)
                        .filter(year -> isOver(
                                cases.of(filed.caseNumber()), filed.paper().answers()));
            default -> Optional.empty();
        };
    }

    private static boolean hasLeft(FamilyCase left) {
        return left.exitReason() != null && !NOBODY.contains(left.exitReason());
    }

    private static boolean isOver(FamilyCase left, JsonNode contact) {
        return left.status() == CaseStatus.closed
                && left.monitoringEndedAt() != null
                && ClosureSheets.reachedAnybody(contact);
    }
}
