package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.DecideOnReportAnswers;
import org.shanyraq.closure.LeaveTakings;
import org.shanyraq.closure.WayOut;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code decide-on-report}: the guardianship body is told of a family at high risk that leaves, or why not. */
@Component
class DecideOnReport implements FormHandler<DecideOnReportAnswers> {

    private final LeaveTakings leaveTakings;
    private final ClosureSheets sheets;

    DecideOnReport(LeaveTakings leaveTakings, ClosureSheets sheets) {
        this.leaveTakings = leaveTakings;
        this.sheets = sheets;
    }

    @Override
    public Class<DecideOnReportAnswers> answers() {
        return DecideOnReportAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toReport(WayOut.of(context));
    }

    @Override
    public Routing file(DecideOnReportAnswers answers, Submission submission) {
        leaveTakings.decide(answers, submission);
        return Routing.with("reportDecided", answers.tellBody());
    }
}
