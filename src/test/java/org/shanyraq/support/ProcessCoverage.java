package org.shanyraq.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.EventSource;
import org.camunda.community.process_test_coverage.core.model.EventType;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.springframework.boot.test.context.TestComponent;

/**
 * Which elements of the diagrams the tests pass. Each centre writes them into a file of its own in the folder of this
 * build, as soon as they are passed, so that tests may run in any order and in several JVMs; whoever wants to know
 * what all of them passed reads the files afterwards. The measuring is the community's library.
 */
@TestComponent
public class ProcessCoverage extends AbstractProcessEnginePlugin {

    private static final Path OF_THIS_BUILD =
            Path.of(System.getProperty("coverage.folder", "target/passed-elements/by-hand"));

    private final Path file = OF_THIS_BUILD.resolve(UUID.randomUUID() + ".txt");
    private final Set<String> passed = new HashSet<>();

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
        String line = String.join(
                " ",
                event.getSource().name(),
                event.getType().name(),
                event.getElementType(),
                event.getModelKey(),
                event.getDefinitionKey());
        if (passed.add(line)) {
            try {
                Files.createDirectories(OF_THIS_BUILD);
                Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What all tests of this build have passed until now. */
    public static Set<Event> passedInThisBuild() throws IOException {
        Set<Event> events = new HashSet<>();
        try (Stream<Path> files = Files.list(OF_THIS_BUILD)) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).forEach(line -> events.add(event(line.split(" "))));
            }
        }
        return events;
    }

    private static Event event(String[] of) {
        return new Event(EventSource.valueOf(of[0]), EventType.valueOf(of[1]), of[4], of[2], of[3], 0);
    }
}
