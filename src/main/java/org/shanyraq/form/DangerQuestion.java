package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The question of a form whether a child is in immediate danger. An analyst marks it with the custom property {@code
 * danger}, which names the answer that means yes: {@code true}, or one of its choices. The custom property {@code
 * saidIn} names the field beside it that says what was seen.
 *
 * @param saidIn {@code null} if no field does
 */
record DangerQuestion(String saidIn) {

    /** Whether any question of this form is marked. */
    static boolean isIn(JsonNode form) {
        return form.findValues("properties").stream().anyMatch(properties -> properties.has("danger"));
    }

    /** The question that is answered with yes in these answers, wherever it stands in the form. */
    static Optional<DangerQuestion> answeredWithYes(JsonNode parent, JsonNode answers) {
        for (JsonNode component : parent.path("components")) {
            Optional<DangerQuestion> found = answers.isArray() ? inRows(component, answers) : at(component, answers);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<DangerQuestion> inRows(JsonNode component, JsonNode rows) {
        for (JsonNode row : rows) {
            Optional<DangerQuestion> found = at(component, row);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<DangerQuestion> at(JsonNode component, JsonNode answers) {
        if (component.has("components")) {
            return answeredWithYes(
                    component, below(answers, component.path("path").asText()));
        }
        JsonNode meansYes = component.at("/properties/danger");
        JsonNode answer = below(answers, component.path("key").asText());
        return meansYes.isTextual() && says(answer, meansYes.asText())
                ? Optional.of(
                        new DangerQuestion(component.at("/properties/saidIn").asText(null)))
                : Optional.empty();
    }

    private static JsonNode below(JsonNode answers, String path) {
        JsonNode reached = answers;
        for (String step : path.split("\\.")) {
            reached = step.isEmpty() ? reached : reached.path(step);
        }
        return reached;
    }

    private static boolean says(JsonNode answer, String yes) {
        for (JsonNode each : answer) {
            if (each.asText().equals(yes)) {
                return true;
            }
        }
        return answer.isValueNode() && answer.asText().equals(yes);
    }
}
