package org.shanyraq.judgement;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The centre's decision tables as the engine has them deployed. */
@Component
class EngineDecisions implements Decisions {

    private final DecisionService service;
    private final WithoutAuthorization inside;
    private final JudgementTrace trace;
    private final ObjectProvider<JudgementLog> log;

    EngineDecisions(
            @Lazy DecisionService service,
            @Lazy WithoutAuthorization inside,
            JudgementTrace trace,
            ObjectProvider<JudgementLog> log) {
        this.service = service;
        this.inside = inside;
        this.trace = trace;
        this.log = log;
    }

    @Override
    public Judgement ask(String decision, @Nullable String caseNumber, Map<String, Object> facts) {
        Judgement judgement = trace.of(
                facts,
                () -> inside.call(context ->
                        service.evaluateDecisionByKey(decision).variables(facts).evaluate()));
        if (caseNumber != null) {
            log.getObject().keep(caseNumber, judgement);
        }
        return judgement;
    }
}
