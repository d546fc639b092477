package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets an analyst route by a field that no record knows: a yes-or-no, number or choice field with the custom property
 * {@code routes} is handed to the process under its own key. Free text never is.
 *
 * @param variables by field key
 */
record RoutedFields(Map<String, Object> variables) {

    private static final java.util.Set<String> CHOICES = java.util.Set.of("checkbox", "radio", "select", "number");

    static RoutedFields of(JsonNode schema, JsonNode answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (JsonNode field : schema.path("components")) {
            JsonNode answer = answers.path(field.path("key").asText());
            boolean routes = field.path("properties").has("routes")
                    && CHOICES.contains(field.path("type").asText());
            if (routes && answer.isValueNode()) {
                variables.put(field.path("key").asText(), value(answer));
            }
        }
        return new RoutedFields(variables);
    }

    Routing and(Routing routing) {
        Map<String, Object> all = new LinkedHashMap<>(variables);
        all.putAll(routing.variables());
        return new Routing(routing.caseNumber(), all);
    }

    private static Object value(JsonNode answer) {
        if (answer.isBoolean()) {
            return answer.booleanValue();
        }
        return answer.isNumber() ? (Object) answer.intValue() : answer.textValue();
    }
}
