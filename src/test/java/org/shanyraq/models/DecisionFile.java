package org.shanyraq.models;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The decisions of one file, as far as diagrams depend on them. */
final class DecisionFile {

    private static final Pattern QUOTED = Pattern.compile("^\"(.*)\"$");

    private final String stem;
    private final DmnModelInstance model;

    DecisionFile(Path file) {
        this.stem = file.getFileName().toString().replaceFirst("\\.dmn$", "");
        this.model = Dmn.readModelFromFile(file.toFile());
    }

    String stem() {
        return stem;
    }

    Collection<Decision> decisions() {
        return model.getModelElementsByType(Decision.class);
    }

    Collection<Rule> rules() {
        return model.getModelElementsByType(Rule.class);
    }

    Decision decision(String id) {
        return decisions().stream()
                .filter(decision -> decision.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No decision " + id + " in " + stem));
    }

    /** What the first column of a table may be, each with the outputs that all of its rows fill. */
    Map<String, Set<String>> filled(String decision) {
        Map<String, Set<String>> filled = new LinkedHashMap<>();
        for (Rule rule : table(decision).getRules()) {
            String key = unquoted(rule.getInputEntries().iterator().next().getTextContent());
            filled.merge(key, filledBy(rule, decision), (one, other) -> {
                one.retainAll(other);
                return one;
            });
        }
        return filled;
    }

    private Set<String> filledBy(Rule rule, String decision) {
        Set<String> filled = new LinkedHashSet<>();
        Iterator<Output> outputs = table(decision).getOutputs().iterator();
        for (var entry : rule.getOutputEntries()) {
            String output = outputs.next().getName();
            if (!entry.getTextContent().isBlank()) {
                filled.add(output);
            }
        }
        return filled;
    }

    /** Every value that each output of the table can take; an empty cell is none. */
    Map<String, Set<String>> outcomes(String decision) {
        Map<String, Set<String>> outcomes = new LinkedHashMap<>();
        DecisionTable table = table(decision);
        List<Output> outputs = List.copyOf(table.getOutputs());
        for (Rule rule : table.getRules()) {
            int column = 0;
            for (var entry : rule.getOutputEntries()) {
                Set<String> values =
                        outcomes.computeIfAbsent(outputs.get(column++).getName(), name -> new TreeSet<>());
                if (!entry.getTextContent().isBlank()) {
                    values.add(unquoted(entry.getTextContent()));
                }
            }
        }
        return outcomes;
    }

    private DecisionTable table(String decision) {
        if (decision(decision).getExpression() instanceof DecisionTable table) {
            return table;
        }
        throw new IllegalArgumentException(decision + " is not a table");
    }

    private static String unquoted(String text) {
        Matcher quoted = QUOTED.matcher(text.strip());
        return quoted.matches() ? quoted.group(1) : text.strip();
    }
}
