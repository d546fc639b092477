package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.ApproveClosureAnswers;
import org.shanyraq.closure.Closure;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.Closures;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code approve-closure}: the coordinator's word on the closure act. */
@Component
class ApproveClosure implements CaseForm<ApproveClosureAnswers> {

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
        return sheets.toDecide(context.caseNumber(), context.isTrue("agreementSigned"));
    }

    @Override
    public Routing file(ApproveClosureAnswers answers, Submission submission) {
        boolean agreementSigned = submission.context().isTrue("agreementSigned");
        Closure closure = closures.decide(answers, agreementSigned, submission);
        return Routing.with("closureDecision", closure.decision().routing())
                .and("caseClosed", closure.isApproved())
                .and("closedAt", closure.closedAt());
    }
}
