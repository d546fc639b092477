package org.shanyraq.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the diagrams call their tasks, so that an analyst who renames one breaks no test. */
public final class Labels {

    private static final Map<String, String> BY_TASK = read();

    private Labels() {}

    /** @param task its id in the diagram */
    public static String labelOf(String task) {
        return Optional.ofNullable(BY_TASK.get(task))
                .orElseThrow(() -> new IllegalArgumentException("No diagram has a task " + task));
    }

    private static Map<String, String> read() {
        Map<String, String> labels = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .forEach(task -> labels.put(task.getId(), task.getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
