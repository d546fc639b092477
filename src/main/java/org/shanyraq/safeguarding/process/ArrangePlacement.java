package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.ArrangePlacementAnswers;
import org.shanyraq.safeguarding.DangerSheets;
import org.springframework.stereotype.Component;

/** What was arranged for a placement; it stays in the papers until the placement itself begins. */
@Component
class ArrangePlacement implements FormHandler<ArrangePlacementAnswers> {

    private final DangerSheets sheets;

    ArrangePlacement(DangerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<ArrangePlacementAnswers> answers() {
        return ArrangePlacementAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toProtect(context.id("dangerId"));
    }

    @Override
    public Routing file(ArrangePlacementAnswers answers, Submission submission) {
        return Routing.none();
    }
}
