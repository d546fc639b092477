package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets an analyst route by a field that no record knows: a yes-or-no, number or choice field with the custom property
 * {@code routes} is handed to the process under its own key. Free text never is.
 *
 * @param variables by field key
 */
record RoutedFields(Map<String, Object> variables) {

    private static final Set<String> CHOICES = Set.of("checkbox", "radio", "select", "number");

    static RoutedFields of(JsonNode schema, JsonNode answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (JsonNode field : schema.path("components")) {
            JsonNode answer = answers.path(field.path("key").asText());
            boolean routes = field.path("properties").has("routes")
                    && CHOICES.contains(field.path("type").asText());
            if (routes && isChoiceOf(field, answer)) {
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

    /** What a text says is only handed on if it is one of the form's own choices. */
    private static boolean isChoiceOf(JsonNode field, JsonNode answer) {
        if (!answer.isTextual()) {
            return answer.isBoolean() || answer.isNumber();
        }
        for (JsonNode choice : field.path("values")) {
            if (choice.path("value").equals(answer)) {
                return true;
            }
        }
        return false;
    }

    private static Object value(JsonNode answer) {
        if (answer.isBoolean()) {
            return answer.booleanValue();
        }
        return answer.isNumber() ? (Object) answer.doubleValue() : answer.textValue();
    }
}
