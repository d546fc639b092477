package org.shanyraq.models;

import java.nio.file.Path;
import java.util.Collection;
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

    /** What the first column of a table may be, in the order of its rows. */
    Set<String> keys(String decision) {
        Set<String> keys = new LinkedHashSet<>();
        for (Rule rule : table(decision).getRules()) {
            keys.add(unquoted(rule.getInputEntries().iterator().next().getTextContent()));
        }
        return keys;
    }

    /** Every value that each output of the table can take. */
    Map<String, Set<String>> outcomes(String decision) {
        Map<String, Set<String>> outcomes = new LinkedHashMap<>();
        DecisionTable table = table(decision);
        List<Output> outputs = List.copyOf(table.getOutputs());
        for (Rule rule : table.getRules()) {
            int column = 0;
            for (var entry : rule.getOutputEntries()) {
                outcomes.computeIfAbsent(outputs.get(column++).getName(), name -> new TreeSet<>())
                        .add(unquoted(entry.getTextContent()));
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
