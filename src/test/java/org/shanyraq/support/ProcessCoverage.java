package org.shanyraq.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which elements of the diagrams all tests of this run have passed. The measuring is the community's library; its own
 * JUnit extension measures one test class, so here the classes share one run, and what the library collects is
 * guarded because tests act in several threads.
 */
@TestComponent
public class ProcessCoverage extends AbstractProcessEnginePlugin {

    private static final String SUITE = "scenarios";

    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());
    private final Set<Event> passed = new HashSet<>();

    ProcessCoverage() {
        collector.createSuite(new Suite(SUITE, "All scenarios"));
        collector.createRun(new Run(SUITE, "All scenarios"), SUITE);
        collector.activateSuite(SUITE);
        collector.activateRun(SUITE);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ElementCoverageParseListener listener = new ElementCoverageParseListener();
        listener.setCoverageState(this::add);
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(listener);
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private synchronized void add(Event event) {
        Event once = event.copy(
                event.getSource(),
                event.getType(),
                event.getDefinitionKey(),
                event.getElementType(),
                event.getModelKey(),
                0);
        if (passed.add(once)) {
            collector.addEvent(once);
        }
    }

    /** The elements of the product's diagrams that no test has passed: {@code admission/flow_appealedNo}. */
    public synchronized List<String> missed() throws IOException {
        Set<String> seen = new HashSet<>();
        passed.forEach(event -> seen.add(event.getModelKey() + "/" + event.getDefinitionKey()));
        return diagrams()
                .flatMap(ProcessCoverage::elements)
                .filter(element -> !seen.contains(element))
                .sorted()
                .toList();
    }

    private static Stream<BpmnModelInstance> diagrams() throws IOException {
        List<BpmnModelInstance> diagrams = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.bpmn")) {
            try (InputStream diagram = file.getInputStream()) {
                diagrams.add(Bpmn.readModelFromStream(diagram));
            }
        }
        return diagrams.stream();
    }

    private static Stream<String> elements(BpmnModelInstance diagram) {
        String process =
                diagram.getModelElementsByType(Process.class).iterator().next().getId();
        Collection<FlowNode> nodes = diagram.getModelElementsByType(FlowNode.class);
        Collection<SequenceFlow> flows = diagram.getModelElementsByType(SequenceFlow.class);
        return Stream.concat(nodes.stream(), flows.stream()).map(element -> process + "/" + element.getId());
    }

    /** Draws the diagrams with what was passed, into {@code target/process-test-coverage}. */
    public synchronized void draw() {
        CoverageReportUtil.createReport(collector, "target/process-test-coverage");
    }
}
