package org.shanyraq.supervision.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.supervision.ArrangeHandOverAnswers;
import org.shanyraq.supervision.HandOvers;
import org.shanyraq.supervision.SupervisionSheets;
import org.springframework.stereotype.Component;

/** Form {@code arrange-hand-over}: who leads the case from now on, why, and for how long. */
@Component
class ArrangeHandOver implements FormHandler<ArrangeHandOverAnswers> {

    private final HandOvers handOvers;
    private final SupervisionSheets sheets;

    ArrangeHandOver(HandOvers handOvers, SupervisionSheets sheets) {
        this.handOvers = handOvers;
        this.sheets = sheets;
    }

    @Override
    public Class<ArrangeHandOverAnswers> answers() {
        return ArrangeHandOverAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toArrange(context.caseNumber());
    }

    @Override
    public Routing file(ArrangeHandOverAnswers answers, Submission submission) {
        return Routing.with("formerCaseManager", handOvers.arrange(answers, submission))
                .and("forATime", answers.forATime())
                .andWhen(answers.forATime(), "substitutionEnds", String.valueOf(answers.lastDay()));
    }
}
