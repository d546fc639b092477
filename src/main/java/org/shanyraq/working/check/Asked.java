package org.shanyraq.working.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a form posts: one answer, or an object whose entries are its fields, groups with a path, and lists.
 *
 * @param component the field or list; {@code null} for an object
 */
record Asked(@Nullable JsonNode component, Map<String, Asked> entries) {

    static final Set<String> NO_ANSWER =
            Set.of("text", "html", "separator", "spacer", "table", "image", "button", "iframe", "documentPreview");

    private Asked(@Nullable JsonNode component) {
        this(component, new LinkedHashMap<>());
    }

    static Asked of(JsonNode components) {
        Asked answers = new Asked(null);
        answers.collect(components);
        return answers;
    }

    private void collect(JsonNode components) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (type.equals("group")) {
                at(component.path("path").asText(), null).collect(component.path("components"));
            } else if (type.equals("dynamiclist")) {
                at(component.path("path").asText(), component).collect(component.path("components"));
            } else if (!NO_ANSWER.contains(type)) {
                at(component.path("key").asText(), component);
            }
        }
    }

    private Asked at(String dotted, @Nullable JsonNode component) {
        if (dotted.isEmpty()) {
            return this;
        }
        int dot = dotted.indexOf('.');
        if (dot < 0) {
            return entries.computeIfAbsent(dotted, key -> new Asked(component));
        }
        return entries.computeIfAbsent(dotted.substring(0, dot), key -> new Asked(null))
                .at(dotted.substring(dot + 1), component);
    }

    /** @param name as a text or a condition says it; {@code plan[].goal} is the goal of each row of the plan */
    boolean has(String name) {
        Asked at = this;
        for (String step : name.replace("[]", "").split("\\.")) {
            at = at.entries.get(step);
            if (at == null) {
                return false;
            }
            if (!at.isObject() && !at.isList()) {
                return true;
            }
        }
        return true;
    }

    boolean isList() {
        return component != null && component.path("type").asText().equals("dynamiclist");
    }

    boolean isObject() {
        return component == null;
    }
}
