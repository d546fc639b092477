package org.shanyraq.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.shanyraq.engine.Vocabulary;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a judgement said and why, in words: by the table in the version that gave it. */
@Component
public class Rulings {

    private final RepositoryService repository;
    private final WithoutAuthorization inside;
    private final Vocabulary vocabulary;
    private final DecisionWords words;

    /** A version never changes, and there are few. */
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    Rulings(
            @Lazy RepositoryService repository,
            @Lazy WithoutAuthorization inside,
            Vocabulary vocabulary,
            DecisionWords words) {
        this.repository = repository;
        this.inside = inside;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    public Ruling of(Judgement judgement) {
        Table table = tables.computeIfAbsent(
                judgement.decision() + ":" + judgement.version(),
                version -> inside.call(context -> table(judgement.decision(), judgement.version())));
        return new Ruling(
                said(table.name(), "decision." + judgement.decision()),
                judgement.version(),
                judgement.rows().stream()
                        .flatMap(row -> row.entrySet().stream())
                        .filter(answer -> answer.getValue() != null)
                        .map(answer -> answer(answer, judgement.decision(), table))
                        .distinct()
                        .toList(),
                judgement.rules().stream()
                        .map(table.why()::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private Answer answer(Map.Entry<String, Object> answer, String decision, Table table) {
        String label = table.labels().getOrDefault(answer.getKey(), answer.getKey());
        Object value = answer.getValue();
        List<String> values = value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).map(words::of).toList()
                : List.of(words.of(String.valueOf(value)));
        return new Answer(said(label, "decision." + decision + "." + answer.getKey()), values);
    }

    private String said(String written, String place) {
        return vocabulary.said(written, place, LocaleContextHolder.getLocale());
    }

    /** With the rules of the decisions that it rests on, which stand in the same file. */
    private Table table(String decision, int version) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .decisionDefinitionVersion(version)
                .singleResult();
        if (definition == null) {
            return new Table(decision, Map.of(), Map.of());
        }
        DmnModelInstance model = repository.getDmnModelInstance(definition.getId());
        Map<String, String> labels = new LinkedHashMap<>();
        outputs(model, decision)
                .filter(output -> output.getLabel() != null)
                .forEach(output -> labels.put(output.getName(), output.getLabel()));
        Map<String, String> why = new LinkedHashMap<>();
        model.getModelElementsByType(Rule.class).stream()
                .filter(rule -> rule.getDescription() != null)
                .forEach(rule -> why.put(
                        rule.getId(), rule.getDescription().getTextContent().strip()));
        return new Table(definition.getName(), labels, why);
    }

    private static Stream<Output> outputs(DmnModelInstance model, String decision) {
        Decision element = model.getModelElementById(decision);
        return element == null
                ? Stream.empty()
                : new ArrayList<>(
                                element.getChildElementsByType(org.camunda.bpm.model.dmn.instance.DecisionTable.class))
                        .stream().flatMap(table -> table.getOutputs().stream());
    }

    /** What a version of a table says: its outputs' labels by their names, its rules' annotations by their ids. */
    private record Table(String name, Map<String, String> labels, Map<String, String> why) {}

    /**
     * @param name of the decision, in the reader's language
     * @param why what the analysts wrote beside the rules that fired, as they wrote it
     */
    public record Ruling(String name, int version, List<Answer> answers, List<String> why) {}

    /** @param label as the table calls it */
    public record Answer(String label, List<String> values) {}
}
