package org.shanyraq.supervision.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.supervision.HandOvers;
import org.shanyraq.supervision.SupervisionSheets;
import org.shanyraq.supervision.TakeOverCaseAnswers;
import org.springframework.stereotype.Component;

/** Form {@code take-over-case}: the new worker knows the file and the family. */
@Component
class TakeOverCase implements FormHandler<TakeOverCaseAnswers> {

    private final HandOvers handOvers;
    private final SupervisionSheets sheets;

    TakeOverCase(HandOvers handOvers, SupervisionSheets sheets) {
        this.handOvers = handOvers;
        this.sheets = sheets;
    }

    @Override
    public Class<TakeOverCaseAnswers> answers() {
        return TakeOverCaseAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toTakeOver(context.caseNumber());
    }

    @Override
    public Routing file(TakeOverCaseAnswers answers, Submission submission) {
        handOvers.takeOver(answers, submission);
        return Routing.none();
    }

    @Override
    public void correct(TakeOverCaseAnswers was, TakeOverCaseAnswers now, Correction correction) {
        handOvers.correct(now, correction);
    }
}
