package org.shanyraq.placement.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.placement.AskForPlacementAnswers;
import org.shanyraq.placement.Placement;
import org.shanyraq.placement.PlacementSheets;
import org.shanyraq.placement.Placements;
import org.springframework.stereotype.Component;

/** Form {@code ask-for-placement}: which child cannot stay at home, and why. */
@Component
class AskForPlacement implements FormHandler<AskForPlacementAnswers> {

    private final Placements placements;
    private final PlacementSheets sheets;

    AskForPlacement(Placements placements, PlacementSheets sheets) {
        this.placements = placements;
        this.sheets = sheets;
    }

    @Override
    public Class<AskForPlacementAnswers> answers() {
        return AskForPlacementAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toAsk(context.caseNumber());
    }

    @Override
    public Routing file(AskForPlacementAnswers answers, Submission submission) {
        Placement placement = placements.ask(answers, submission);
        return Routing.with("placementId", placement.id().toString())
                .and("childId", placement.childId().toString());
    }
}
