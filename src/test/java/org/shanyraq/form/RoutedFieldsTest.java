package org.shanyraq.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RoutedFieldsTest {

    private static final String FORM = """
            {"components": [
              {"type": "radio", "key": "crisisCentre", "properties": {"routes": "yes"},
               "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}]},
              {"type": "checkbox", "key": "urgent", "properties": {"routes": "yes"}},
              {"type": "number", "key": "nights", "properties": {"routes": "yes"}},
              {"type": "select", "key": "worker", "properties": {"routes": "yes"}, "valuesKey": "workerOptions"},
              {"type": "textfield", "key": "note", "properties": {"routes": "yes"}},
              {"type": "radio", "key": "mood", "values": [{"label": "Good", "value": "good"}]}
            ]}
            """;

    @Test
    void aChoiceATickAndANumberThatTheAnalystMarkedRouteTheProcess() throws JsonProcessingException {
        assertThat(routed("{\"crisisCentre\": \"yes\", \"urgent\": true, \"nights\": 2.5}"))
                .isEqualTo(Routing.none()
                        .and("crisisCentre", "yes")
                        .and("urgent", true)
                        .and("nights", 2.5));
    }

    @Test
    void freeTextNeverDoes() throws JsonProcessingException {
        assertThat(routed("{\"crisisCentre\": \"Elina is afraid\", \"worker\": \"Elina\", \"note\": \"Elina\"}"))
                .isEqualTo(Routing.none());
    }

    @Test
    void norDoesWhatTheAnalystHasNotMarked() throws JsonProcessingException {
        assertThat(routed("{\"mood\": \"good\"}")).isEqualTo(Routing.none());
    }

    private static Routing routed(String answers) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        JsonNode form = json.readTree(FORM);
        return RoutedFields.of(form, json.readTree(answers)).and(Routing.none());
    }
}
