package org.shanyraq.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Watches every evaluation of a decision, so that each can say which rules fired. A judgement that a diagram asked
 * for goes straight into the case's file; one that the application asked for goes back to the asker.
 */
@Component
class JudgementTrace implements DmnDecisionEvaluationListener {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    private final ObjectProvider<JudgementLog> log;

    @SuppressWarnings("ThreadLocalUsage") // of one engine; two in one JVM do not mix
    private final ThreadLocal<Asked> asked = new ThreadLocal<>();

    JudgementTrace(ObjectProvider<JudgementLog> log) {
        this.log = log;
    }

    /**
     * The judgement that the evaluation gives.
     *
     * @param facts what it is asked about
     */
    Judgement of(Map<String, Object> facts, Runnable evaluation) {
        List<Judgement> heard = new ArrayList<>();
        asked.set(new Asked(facts, heard));
        try {
            evaluation.run();
        } finally {
            asked.remove();
        }
        return heard.get(0);
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        if (asked.get() != null) {
            asked.get().heard().add(judgement(event, asked.get().facts()));
        } else if (Context.getBpmnExecutionContext() != null) {
            ExecutionEntity execution = Context.getBpmnExecutionContext().getExecution();
            log.getObject().keep(execution.getProcessBusinessKey(), judgement(event, known(execution, event)));
        }
    }

    /** The same answer to somebody else, who asked with these facts. */
    static Judgement asked(Judgement answer, Map<String, Object> facts) {
        return new Judgement(answer.decision(), answer.version(), plain(facts), answer.rows(), answer.rules());
    }

    private static Judgement judgement(DmnDecisionEvaluationEvent event, Map<String, Object> inputs) {
        List<String> rules = new ArrayList<>();
        event.getRequiredDecisionResults().forEach(required -> rules.addAll(rules(required)));
        rules.addAll(rules(event.getDecisionResult()));
        DecisionDefinitionEntity decision =
                (DecisionDefinitionEntity) event.getDecisionResult().getDecision();
        return new Judgement(
                decision.getKey(), decision.getVersion(), plain(inputs), rows(event.getDecisionResult()), rules);
    }

    /** What a diagram's variables say to the questions of the table and of those that it rests on. */
    private static Map<String, Object> known(ExecutionEntity execution, DmnDecisionEvaluationEvent event) {
        Map<String, Object> known = new LinkedHashMap<>();
        Stream.concat(event.getRequiredDecisionResults().stream(), Stream.of(event.getDecisionResult()))
                .map(result -> result.getDecision().getDecisionLogic())
                .filter(DmnDecisionTableImpl.class::isInstance)
                .flatMap(table -> ((DmnDecisionTableImpl) table).getInputs().stream())
                .flatMap(input ->
                        NAME.matcher(input.getExpression().getExpression()).results())
                .map(MatchResult::group)
                .filter(name -> execution.hasVariable(name))
                .forEach(name -> known.put(name, execution.getVariable(name)));
        return known;
    }

    /** As JSON has it: texts, numbers, truths and lists of them, in the order of their names. */
    private static Map<String, Object> plain(Map<String, Object> inputs) {
        Map<String, Object> plain = new TreeMap<>();
        inputs.forEach((name, value) -> plain.put(name, plain(value)));
        return Collections.unmodifiableMap(plain);
    }

    private static Object plain(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(JudgementTrace::plain).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
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

    /** @param heard takes the judgements in */
    private record Asked(Map<String, Object> facts, List<Judgement> heard) {}
}
