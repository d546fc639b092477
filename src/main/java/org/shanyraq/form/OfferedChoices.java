package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the choices that several forms share among the facts of a form that names them; and of what is ticked already leaves
 * in each list what it offers.
 */
@Component
class OfferedChoices {

    private static final String NAMED_BY = "valuesKey";

    private final ObjectProvider<SharedChoices> shared;
    private final ObjectMapper json;

    OfferedChoices(ObjectProvider<SharedChoices> shared, ObjectMapper json) {
        this.shared = shared;
        this.json = json;
    }

    /**
     * What the form's own module offers under the same key stays.
     *
     * @param said what was chosen before
     */
    ObjectNode addTo(ObjectNode facts, JsonNode schema, ObjectNode said) {
        Set<String> named = new HashSet<>(schema.findValuesAsText(NAMED_BY));
        if (!named.isEmpty()) {
            shared.forEach(each -> each.choices().forEach((key, choices) -> {
                if (named.contains(key) && !facts.has(key)) {
                    facts.set(key, json.valueToTree(choices));
                }
            }));
        }
        keepOffered(schema.path("components"), facts);
        schema.findParents(NAMED_BY)
                .forEach(list -> said.findValues(list.path("key").asText())
                        .forEach(chosen ->
                                offer(facts.withArray(list.path(NAMED_BY).asText()), chosen)));
        return facts;
    }

    /** A choice that is not offered any more would be lost without a word. */
    private static void offer(ArrayNode options, JsonNode chosen) {
        if (chosen.isArray()) {
            chosen.forEach(one -> offer(options, one));
        } else if (chosen.isTextual() && !options.findValuesAsText("value").contains(chosen.asText())) {
            options.addObject().put("value", chosen.asText()).put("label", chosen.asText());
        }
    }

    /** Of what is ticked already each list has what it offers. */
    private void keepOffered(JsonNode components, JsonNode place) {
        for (JsonNode component : components) {
            if ("group".equals(component.path("type").asText())) {
                String path = component.path("path").asText();
                keepOffered(component.path("components"), path.isEmpty() ? place : place.path(path));
            } else if (component.path("values").isArray()
                    && place.path(component.path("key").asText()) instanceof ArrayNode ticked) {
                List<JsonNode> offered = component.path("values").findValues("value");
                ticked.removeIf(one -> !offered.contains(one));
            }
        }
    }
}
