package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The sentences of decisions in the reader's language. The case file keeps a decision's answer as its table gave it, so
 * that it can be held against the table for good; it is put into the reader's words where it is shown. The bundles have
 * it by rule: {@code decision.<decision>.<rule>.<output>}, with {@code {0}} for what the table filled in.
 */
@Component
public class DecisionWords {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern BETWEEN = Pattern.compile("[\\s+()\\[\\]]*");
    private static final Pattern BRANCHES = Pattern.compile("\\b(?:return|then|else)\\b|,[ \\t]*\\n");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[a-z]\"|: \"");

    private final RepositoryService repository;
    private final WithoutAuthorization inside;
    private final ModelWords words;
    private volatile List<Sentence> known;

    DecisionWords(@Lazy RepositoryService repository, @Lazy WithoutAuthorization inside, ModelWords words) {
        this.repository = repository;
        this.inside = inside;
        this.words = words;
    }

    /** A sentence that a decision gave, in the reader's language; any other text stays as it is. */
    public String of(String given) {
        if (words.areWritten()) {
            return given;
        }
        return sentences().stream()
                .flatMap(sentence -> sentence.in(given).stream())
                .findFirst()
                .orElse(given);
    }

    public List<String> of(Collection<String> given) {
        return given.stream().map(this::of).toList();
    }

    /**
     * What a form shows, with every sentence of a decision in the reader's language.
     *
     * @param answers the keys of what people write: that stays as they have written it
     */
    ObjectNode in(ObjectNode facts, Collection<String> answers) {
        ObjectNode said = (ObjectNode) translated(facts);
        answers.stream().filter(facts::has).forEach(answer -> said.set(answer, facts.get(answer)));
        return said;
    }

    private JsonNode translated(JsonNode shown) {
        if (shown.isTextual()) {
            return TextNode.valueOf(of(shown.textValue()));
        }
        if (shown instanceof ArrayNode list) {
            ArrayNode said = list.arrayNode();
            list.forEach(one -> said.add(translated(one)));
            return said;
        }
        if (shown instanceof ObjectNode object) {
            ObjectNode said = object.objectNode();
            object.fields().forEachRemaining(field -> said.set(field.getKey(), translated(field.getValue())));
            return said;
        }
        return shown;
    }

    /** Tables are read once: one that is deployed later is known after the next start. */
    private List<Sentence> sentences() {
        if (known == null) {
            known = inside.call(context -> repository.createDecisionDefinitionQuery().list().stream()
                    .flatMap(this::read)
                    .sorted(Comparator.comparing(Sentence::gaps))
                    .toList());
        }
        return known;
    }

    private Stream<Sentence> read(DecisionDefinition definition) {
        Decision decision = repository.getDmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
        return decision.getExpression() instanceof DecisionTable table
                ? table.getRules().stream().flatMap(rule -> read(decision, new ArrayList<>(table.getOutputs()), rule))
                : putTogether(decision, (LiteralExpression) decision.getExpression());
    }

    private Stream<Sentence> read(Decision decision, List<Output> outputs, Rule rule) {
        List<OutputEntry> entries = new ArrayList<>(rule.getOutputEntries());
        return IntStream.range(0, entries.size())
                .filter(column -> entries.get(column).getText().getTextContent().contains("\""))
                .mapToObj(column -> new Sentence(
                        String.join(
                                ".",
                                decision.getId(),
                                rule.getId(),
                                outputs.get(column).getName()),
                        entries.get(column).getText().getTextContent()));
    }

    /** The branches of an expression that put a sentence together; kept in step with tools/languages.mjs. */
    private Stream<Sentence> putTogether(Decision decision, LiteralExpression expression) {
        List<String> branches = BRANCHES.splitAsStream(expression.getText().getTextContent())
                .filter(SAYS_SOMETHING.asPredicate())
                .toList();
        return IntStream.range(0, branches.size())
                .mapToObj(number -> new Sentence(decision.getId() + "." + (number + 1), branches.get(number)));
    }

    /** What a FEEL expression such as {@code "Children: " + string(children)} can come to. */
    private final class Sentence {

        private final String key;
        private final Pattern form;
        private final int gaps;

        private Sentence(String key, String feel) {
            this.key = "decision." + key;
            StringBuilder said = new StringBuilder();
            Matcher literal = LITERAL.matcher(feel);
            int end = 0;
            while (literal.find()) {
                said.append(gap(feel.substring(end, literal.start())))
                        .append(Pattern.quote(literal.group(1).replace("\\\"", "\"")));
                end = literal.end();
            }
            said.append(gap(feel.substring(end)));
            form = Pattern.compile(said.toString());
            gaps = form.matcher("").groupCount();
        }

        private static String gap(String between) {
            return BETWEEN.matcher(between).matches() ? "" : "(.*)";
        }

        private int gaps() {
            return gaps;
        }

        private Optional<String> in(String given) {
            Matcher match = form.matcher(given);
            return match.matches() ? words.said(key).map(said -> filled(said, match)) : Optional.empty();
        }

        private String filled(String said, Matcher match) {
            String whole = said;
            for (int gap = 0; gap < match.groupCount(); gap++) {
                whole = whole.replace("{" + gap + "}", of(match.group(gap + 1)));
            }
            return whole;
        }
    }
}
