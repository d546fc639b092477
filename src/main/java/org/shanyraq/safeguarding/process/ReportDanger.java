package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.Danger;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.safeguarding.ReportDangerAnswers;
import org.springframework.stereotype.Component;

/** A danger is reported: in an open case, or for a family that has none yet, whose case it opens. */
@Component
class ReportDanger implements FormHandler<ReportDangerAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    ReportDanger(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<ReportDangerAnswers> answers() {
        return ReportDangerAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toReport(context.caseNumber(), context.person());
    }

    @Override
    public Routing file(ReportDangerAnswers answers, Submission submission) {
        Danger danger = dangers.report(answers, submission);
        boolean caseIsNew = dangers.hasOpenedCase(danger);
        return new Routing(danger.caseNumber(), dangers.urgency(danger))
                .and("dangerId", danger.id().toString())
                .and("caseIsNew", caseIsNew)
                .and("caseManager", dangers.caseManager(danger));
    }

    @Override
    public void correct(ReportDangerAnswers was, ReportDangerAnswers now, Correction correction) {
        dangers.correct(was, now, correction);
    }
}
