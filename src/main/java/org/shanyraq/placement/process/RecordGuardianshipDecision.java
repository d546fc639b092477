package org.shanyraq.placement.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.placement.Placement;
import org.shanyraq.placement.PlacementSheets;
import org.shanyraq.placement.Placements;
import org.shanyraq.placement.RecordGuardianshipDecisionAnswers;
import org.springframework.stereotype.Component;

/** Form {@code record-guardianship-decision}: whether the placement is allowed. */
@Component
class RecordGuardianshipDecision implements FormHandler<RecordGuardianshipDecisionAnswers> {

    private final Placements placements;
    private final PlacementSheets sheets;

    RecordGuardianshipDecision(Placements placements, PlacementSheets sheets) {
        this.placements = placements;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordGuardianshipDecisionAnswers> answers() {
        return RecordGuardianshipDecisionAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.of(PlacementAt.the(context));
    }

    @Override
    public Routing file(RecordGuardianshipDecisionAnswers answers, Submission submission) {
        Placement placement = placements.decide(PlacementAt.the(submission.context()), answers, submission);
        return Routing.with("placementAllowed", placement.isAllowed())
                .and("clockStart", submission.at().toString());
    }
}
