package org.shanyraq.judgement;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.DecisionDefinition;
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
    private final RememberedAnswers remembered;
    private final ObjectProvider<JudgementLog> log;

    EngineDecisions(
            @Lazy DecisionService service,
            @Lazy WithoutAuthorization inside,
            JudgementTrace trace,
            RememberedAnswers remembered,
            ObjectProvider<JudgementLog> log) {
        this.service = service;
        this.inside = inside;
        this.trace = trace;
        this.remembered = remembered;
        this.log = log;
    }

    @Override
    public Judgement ask(String decision, @Nullable String caseNumber, Map<String, Object> facts) {
        Judgement judgement = inside.call(context -> {
            DecisionDefinition newest = context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedLatestDecisionDefinitionByKey(decision);
            return remembered.of(newest, resource(newest, context), facts, () -> evaluated(newest, facts));
        });
        if (caseNumber != null) {
            log.getObject().keep(caseNumber, judgement);
        }
        return judgement;
    }

    private Judgement evaluated(DecisionDefinition decision, Map<String, Object> facts) {
        return trace.of(
                facts,
                () -> service.evaluateDecisionById(decision.getId())
                        .variables(facts)
                        .evaluate());
    }

    private static Supplier<byte[]> resource(DecisionDefinition decision, CommandContext context) {
        return () -> context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(decision.getDeploymentId(), decision.getResourceName())
                .getBytes();
    }
}
