package org.shanyraq.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** All decisions of the product on Camunda's plain decision engine, which remembers the rules that fired. */
final class Decisions {

    private final Set<String> firedRules = new TreeSet<>();
    private final DmnEngine engine = engineTelling(this::remember);
    private final Map<String, DmnDecision> byKey = new HashMap<>();

    Decisions() {
        files().forEach(file -> parse(file).forEach(decision -> byKey.put(decision.getKey(), decision)));
    }

    /** The files next to the deadlines table, so that a new file is held to the same tests without being named here. */
    static List<Path> files() {
        return resources("/processes/deadlines.dmn", ".dmn");
    }

    static DmnModelInstance model(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }

    static Collection<Decision> decisionsIn(Path file) {
        return model(file).getModelElementsByType(Decision.class);
    }

    static List<Path> resources(String neighbour, String extension) {
        try (var files = Files.list(
                Path.of(Decisions.class.getResource(neighbour).toURI()).getParent())) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    DmnDecisionResult evaluate(String key, Map<String, Object> inputs) {
        return engine.evaluateDecision(byKey.get(key), Variables.fromMap(inputs));
    }

    /** Rules that fired since this object was made, each as {@code decision/rule}. */
    Set<String> firedRules() {
        return firedRules;
    }

    private Collection<DmnDecision> parse(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return engine.parseDecisions(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(DmnDecisionTableEvaluationEvent evaluation) {
        String table = evaluation.getDecisionTable().getKey();
        firedRules.addAll(evaluation.getMatchingRules().stream()
                .map(rule -> table + "/" + rule.getId())
                .collect(Collectors.toSet()));
    }

    private static DmnEngine engineTelling(DmnDecisionTableEvaluationListener listener) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener);
        return configuration.buildEngine();
    }
}
