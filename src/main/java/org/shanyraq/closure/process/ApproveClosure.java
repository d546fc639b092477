package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.ApproveClosureAnswers;
import org.shanyraq.closure.Closure;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.Closures;
import org.shanyraq.closure.WayOut;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code approve-closure}: the coordinator's word on the closure act. */
@Component
class ApproveClosure implements FormHandler<ApproveClosureAnswers> {

    private final Closures closures;
    private final ClosureSheets sheets;

    ApproveClosure(Closures closures, ClosureSheets sheets) {
        this.closures = closures;
        this.sheets = sheets;
    }

    @Override
    public Class<ApproveClosureAnswers> answers() {
        return ApproveClosureAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toDecide(WayOut.of(context));
    }

    @Override
    public Routing file(ApproveClosureAnswers answers, Submission submission) {
        Closures.Decided decided = closures.decide(answers, submission);
        Closure closure = decided.closure();
        return Routing.with("closureDecision", closure.decision().routing())
                .and("caseClosed", closure.isApproved())
                .and("closedAt", closure.closedAt())
                .and("leftFrom", decided.from());
    }
}
