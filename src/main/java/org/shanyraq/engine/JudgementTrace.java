package org.shanyraq.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Watches every evaluation of a decision, so that each can say which rules fired. A judgement that a diagram asked
 * for goes straight into the case's file; one that the application asked for goes back to the asker.
 */
@Component
class JudgementTrace implements DmnDecisionEvaluationListener {

    private final ObjectProvider<JudgementLog> log;
    private final ThreadLocal<List<Judgement>> asked = new ThreadLocal<>();

    JudgementTrace(ObjectProvider<JudgementLog> log) {
        this.log = log;
    }

    /** The judgement that the evaluation gives. */
    Judgement of(Runnable evaluation) {
        List<Judgement> heard = new ArrayList<>();
        asked.set(heard);
        try {
            evaluation.run();
        } finally {
            asked.remove();
        }
        return heard.get(0);
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        Judgement judgement = judgement(event);
        if (asked.get() != null) {
            asked.get().add(judgement);
        } else if (Context.getBpmnExecutionContext() != null) {
            String caseNumber = Context.getBpmnExecutionContext().getExecution().getProcessBusinessKey();
            log.getObject().keep(caseNumber, judgement);
        }
    }

    private static Judgement judgement(DmnDecisionEvaluationEvent event) {
        List<String> rules = new ArrayList<>();
        event.getRequiredDecisionResults().forEach(required -> rules.addAll(rules(required)));
        rules.addAll(rules(event.getDecisionResult()));
        DecisionDefinitionEntity decision =
                (DecisionDefinitionEntity) event.getDecisionResult().getDecision();
        return new Judgement(decision.getKey(), decision.getVersion(), rows(event.getDecisionResult()), rules);
    }

    private static List<String> rules(DmnDecisionLogicEvaluationEvent event) {
        if (event instanceof DmnDecisionTableEvaluationEvent table) {
            return table.getMatchingRules().stream()
                    .map(DmnEvaluatedDecisionRule::getId)
                    .toList();
        }
        return List.of();
    }

    private static List<Map<String, Object>> rows(DmnDecisionLogicEvaluationEvent event) {
        if (event instanceof DmnDecisionTableEvaluationEvent table) {
            return table.getMatchingRules().stream().map(JudgementTrace::row).toList();
        }
        return List.of();
    }

    private static Map<String, Object> row(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> row = new LinkedHashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) ->
                        row.put(output.getOutputName(), output.getValue().getValue()));
        return row;
    }
}
