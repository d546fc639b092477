package org.shanyraq.placement.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.placement.FollowPlacementAnswers;
import org.shanyraq.placement.Placement;
import org.shanyraq.placement.PlacementSheets;
import org.shanyraq.placement.Placements;
import org.springframework.stereotype.Component;

/** Form {@code follow-placement}: contacts with the own family, a prolongation, the end. */
@Component
class FollowPlacement implements FormHandler<FollowPlacementAnswers> {

    private final Placements placements;
    private final PlacementSheets sheets;

    FollowPlacement(Placements placements, PlacementSheets sheets) {
        this.placements = placements;
        this.sheets = sheets;
    }

    @Override
    public Class<FollowPlacementAnswers> answers() {
        return FollowPlacementAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.of(PlacementAt.the(context));
    }

    @Override
    public Routing file(FollowPlacementAnswers answers, Submission submission) {
        Placement placement = placements.follow(PlacementAt.the(submission.context()), answers, submission);
        return Routing.with("placementOver", !placement.isRunning())
                .and("placementEnd", placement.ending())
                .andWhen(answers.prolongs(), "prolonged", true)
                .andWhen(answers.prolongs(), "clockStart", placement.countsUntil());
    }

    @Override
    public void correct(FollowPlacementAnswers was, FollowPlacementAnswers now, Correction correction) {
        placements.correct(PlacementAt.the(correction.submission().context()), now.familyContacts(), correction);
    }
}
