package org.shanyraq.placement.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.placement.LookAtPlacementAnswers;
import org.shanyraq.placement.PlacementSheets;
import org.shanyraq.placement.Placements;
import org.springframework.stereotype.Component;

/** Form {@code look-at-placement}: how the child fares, and how it is to go on. */
@Component
class LookAtPlacement implements FormHandler<LookAtPlacementAnswers> {

    private final Placements placements;
    private final PlacementSheets sheets;

    LookAtPlacement(Placements placements, PlacementSheets sheets) {
        this.placements = placements;
        this.sheets = sheets;
    }

    @Override
    public Class<LookAtPlacementAnswers> answers() {
        return LookAtPlacementAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toLook(PlacementAt.the(context));
    }

    @Override
    public Routing file(LookAtPlacementAnswers answers, Submission submission) {
        placements.look(PlacementAt.the(submission.context()), answers, submission);
        return Routing.none();
    }

    @Override
    public void correct(LookAtPlacementAnswers was, LookAtPlacementAnswers now, Correction correction) {
        placements.correct(PlacementAt.the(correction.submission().context()), now.familyContacts(), correction);
    }
}
