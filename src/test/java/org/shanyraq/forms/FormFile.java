package org.shanyraq.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as the Modeler wrote it, read as the answers that it posts. */
final class FormFile {

    private static final Set<String> NO_ANSWER =
            Set.of("text", "html", "separator", "spacer", "table", "image", "button", "iframe", "documentPreview");

    private final Path path;
    private final JsonNode json;
    private final Entry answers = new Entry(null, false);

    private FormFile(Path path, JsonNode json) {
        this.path = path;
        this.json = json;
        collect(json.path("components"), answers, false);
    }

    static FormFile read(Path path) {
        try {
            return new FormFile(path, new ObjectMapper().readTree(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String stem() {
        return path.getFileName().toString().replaceFirst("\\.form$", "");
    }

    @Override
    public String toString() {
        return stem();
    }

    JsonNode json() {
        return json;
    }

    /** What the form posts: an object whose entries are its fields, groups with a path, and lists. */
    Entry answers() {
        return answers;
    }

    /** Every component, also those inside groups and lists. */
    List<JsonNode> components() {
        List<JsonNode> all = new ArrayList<>();
        addAll(json.path("components"), all);
        return all;
    }

    private static void addAll(JsonNode components, List<JsonNode> all) {
        for (JsonNode component : components) {
            all.add(component);
            addAll(component.path("components"), all);
        }
    }

    private static void collect(JsonNode components, Entry into, boolean conditional) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            boolean hideable = conditional || component.path("conditional").has("hide");
            if (NO_ANSWER.contains(type)) {
                continue;
            }
            switch (type) {
                case "group" ->
                    collect(
                            component.path("components"),
                            into.at(component.path("path").asText(""), null, hideable),
                            hideable);
                case "dynamiclist" ->
                    collect(
                            component.path("components"),
                            into.at(component.path("path").asText(), component, hideable),
                            false);
                default -> into.at(component.path("key").asText(), component, hideable);
            }
        }
    }

    /**
     * One answer, or an object of answers.
     *
     * @param component the field or list; {@code null} for an object
     * @param conditional whether the form may hide it
     */
    record Entry(JsonNode component, boolean conditional, Map<String, Entry> entries) {

        Entry(JsonNode component, boolean conditional) {
            this(component, conditional, new LinkedHashMap<>());
        }

        private Entry at(String dotted, JsonNode component, boolean conditional) {
            if (dotted.isEmpty()) {
                return this;
            }
            int dot = dotted.indexOf('.');
            if (dot < 0) {
                Entry entry = new Entry(component, conditional);
                Entry known = entries.putIfAbsent(dotted, entry);
                return known == null ? entry : known;
            }
            return entries.computeIfAbsent(dotted.substring(0, dot), key -> new Entry(null, conditional))
                    .at(dotted.substring(dot + 1), component, conditional);
        }

        boolean isList() {
            return component != null && "dynamiclist".equals(type());
        }

        boolean isObject() {
            return component == null;
        }

        String type() {
            return component.path("type").asText();
        }

        boolean isRequired() {
            return component.path("validate").path("required").asBoolean();
        }
    }
}
