package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.ProcessCoverage;

/** After all tests of a build, in however many JVMs and in whatever order: they have passed every element of every diagram. */
class CoverageIT {

    private static final String ALL = "All scenarios";

    @Test
    void everyFlowNodeAndEverySequenceFlowOfEveryProcessIsPassed() throws IOException {
        assumeTrue(System.getProperty("test") == null, "Only some tests were run");
        Map<String, BpmnModelInstance> diagrams = diagrams();
        Set<Event> passed = ProcessCoverage.passedInThisBuild();
        draw(diagrams, passed);

        Set<String> missed = new TreeSet<>();
        diagrams.forEach((process, diagram) ->
                elements(diagram).map(id -> process + "/" + id).forEach(missed::add));
        passed.forEach(event -> missed.remove(event.getModelKey() + "/" + event.getDefinitionKey()));
        assertThat(missed)
                .as("elements that no scenario passed; drawn in target/process-test-coverage")
                .isEmpty();
    }

    private static void draw(Map<String, BpmnModelInstance> diagrams, Set<Event> passed) {
        DefaultCollector collector = new DefaultCollector(process -> {
            BpmnModelInstance diagram = diagrams.get(process);
            return new Model(process, (int) elements(diagram).count(), null, Bpmn.convertToString(diagram));
        });
        collector.createSuite(new Suite(ALL, ALL));
        collector.createRun(new Run(ALL, ALL), ALL);
        collector.activateSuite(ALL);
        collector.activateRun(ALL);
        passed.stream()
                .filter(event -> diagrams.containsKey(event.getModelKey()))
                .forEach(collector::addEvent);
        CoverageReportUtil.createReport(collector, "target/process-test-coverage");
    }

    private static Map<String, BpmnModelInstance> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .collect(Collectors.toMap(
                            diagram -> diagram.getModelElementsByType(Process.class)
                                    .iterator()
                                    .next()
                                    .getId(),
                            diagram -> diagram));
        }
    }

    private static Stream<String> elements(BpmnModelInstance diagram) {
        return Stream.concat(
                diagram.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId),
                diagram.getModelElementsByType(SequenceFlow.class).stream().map(SequenceFlow::getId));
    }
}
