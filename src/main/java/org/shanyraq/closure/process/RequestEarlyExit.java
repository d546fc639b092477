package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.EarlyExits;
import org.shanyraq.closure.RequestEarlyExitAnswers;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code request-early-exit}: why a family leaves before its time. */
@Component
class RequestEarlyExit implements FormHandler<RequestEarlyExitAnswers> {

    private final EarlyExits exits;
    private final ClosureSheets sheets;

    RequestEarlyExit(EarlyExits exits, ClosureSheets sheets) {
        this.exits = exits;
        this.sheets = sheets;
    }

    @Override
    public Class<RequestEarlyExitAnswers> answers() {
        return RequestEarlyExitAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toRequest(context.caseNumber());
    }

    @Override
    public Routing file(RequestEarlyExitAnswers answers, Submission submission) {
        return Routing.with("earlyExit", exits.request(answers, submission).id().toString());
    }
}
