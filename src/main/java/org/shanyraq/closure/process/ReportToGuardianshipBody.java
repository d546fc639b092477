package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.Closures;
import org.shanyraq.closure.ReportToGuardianshipBodyAnswers;
import org.shanyraq.closure.WayOut;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code report-to-guardianship-body}: what the guardianship body was told, and when. */
@Component
class ReportToGuardianshipBody implements FormHandler<ReportToGuardianshipBodyAnswers> {

    private final Closures closures;
    private final ClosureSheets sheets;

    ReportToGuardianshipBody(Closures closures, ClosureSheets sheets) {
        this.closures = closures;
        this.sheets = sheets;
    }

    @Override
    public Class<ReportToGuardianshipBodyAnswers> answers() {
        return ReportToGuardianshipBodyAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toReport(WayOut.of(context));
    }

    @Override
    public Routing file(ReportToGuardianshipBodyAnswers answers, Submission submission) {
        closures.report(answers, submission);
        return Routing.none();
    }
}
