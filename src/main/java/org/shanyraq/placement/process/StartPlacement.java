package org.shanyraq.placement.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.placement.Placement;
import org.shanyraq.placement.PlacementSheets;
import org.shanyraq.placement.Placements;
import org.shanyraq.placement.StartPlacementAnswers;
import org.springframework.stereotype.Component;

/** Form {@code start-placement}: since when the child lives with whom; its 180 days count from that day (A118). */
@Component
class StartPlacement implements FormHandler<StartPlacementAnswers> {

    private final Placements placements;
    private final PlacementSheets sheets;

    StartPlacement(Placements placements, PlacementSheets sheets) {
        this.placements = placements;
        this.sheets = sheets;
    }

    @Override
    public Class<StartPlacementAnswers> answers() {
        return StartPlacementAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.of(PlacementAt.the(context));
    }

    @Override
    public Routing file(StartPlacementAnswers answers, Submission submission) {
        Placement placement = placements.start(PlacementAt.the(submission.context()), answers, submission);
        return Routing.with("placementBegun", placement.isRunning())
                .and("placedAt", placement.countsFrom())
                .and("limitFrom", placement.countsFrom())
                .and("prolonged", false);
    }
}
