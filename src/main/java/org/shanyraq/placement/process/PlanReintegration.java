package org.shanyraq.placement.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.placement.PlacementSheets;
import org.shanyraq.placement.PlanReintegrationAnswers;
import org.springframework.stereotype.Component;

/** Form {@code plan-reintegration}: what helps parents and child to live together again. */
@Component
class PlanReintegration implements FormHandler<PlanReintegrationAnswers> {

    private final PlacementSheets sheets;

    PlanReintegration(PlacementSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<PlanReintegrationAnswers> answers() {
        return PlanReintegrationAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.of(PlacementAt.the(context));
    }

    @Override
    public Routing file(PlanReintegrationAnswers answers, Submission submission) {
        return Routing.none();
    }
}
