package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.Closure;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.Closures;
import org.shanyraq.closure.PrepareClosureAnswers;
import org.shanyraq.closure.WayOut;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code prepare-closure}: the closure act. */
@Component
class PrepareClosure implements FormHandler<PrepareClosureAnswers> {

    private final Closures closures;
    private final ClosureSheets sheets;

    PrepareClosure(Closures closures, ClosureSheets sheets) {
        this.closures = closures;
        this.sheets = sheets;
    }

    @Override
    public Class<PrepareClosureAnswers> answers() {
        return PrepareClosureAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toPrepare(WayOut.of(context));
    }

    @Override
    public Routing file(PrepareClosureAnswers answers, Submission submission) {
        Closure closure = closures.prepare(answers, submission);
        return Routing.with("exitReason", closure.exitReason())
                .and("reportNeeded", closure.isReportNeeded())
                .and("monitoringAgreed", closure.isMonitoringAgreed())
                .and("summaryAgreed", closure.isSummaryAgreed());
    }

    @Override
    public void correct(PrepareClosureAnswers was, PrepareClosureAnswers now, Correction correction) {
        closures.correct(now, correction);
    }
}
