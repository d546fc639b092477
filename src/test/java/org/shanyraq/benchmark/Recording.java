package org.shanyraq.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forms handed on while one case was played: the answers as filed, and what routes the process. */
final class Recording {

    private final List<Filed> filed = new ArrayList<>();
    private Map<String, Object> lastRouting = Map.of();

    void routed(Map<String, Object> variables) {
        lastRouting = variables;
    }

    void filed(JsonNode answers) {
        Map<String, Object> flat = new LinkedHashMap<>();
        answers.fields().forEachRemaining(field -> flatten(field.getKey(), field.getValue(), flat));
        filed.add(new Filed(flat, lastRouting));
        lastRouting = Map.of();
    }

    Filed paper(int number) {
        return filed.get(number);
    }

    /**
     * Every answer becomes one plain variable, a row's answers are numbered, such as {@code goals_0_measures_1_measure};
     * several ticks are one text.
     */
    private static void flatten(String name, JsonNode answer, Map<String, Object> flat) {
        if (answer.isObject()) {
            answer.fields().forEachRemaining(field -> flatten(name + "_" + field.getKey(), field.getValue(), flat));
        } else if (answer.isArray()) {
            List<String> ticks = new ArrayList<>();
            for (int row = 0; row < answer.size(); row++) {
                if (answer.get(row).isValueNode()) {
                    ticks.add(answer.get(row).asText());
                } else {
                    flatten(name + "_" + row, answer.get(row), flat);
                }
            }
            if (!ticks.isEmpty()) {
                flat.put(name, String.join(",", ticks));
            }
        } else if (answer.isBoolean()) {
            flat.put(name, answer.booleanValue());
        } else if (answer.isNumber()) {
            flat.put(name, answer.intValue());
        } else if (!answer.isNull()) {
            flat.put(name, answer.asText());
        }
    }

    /**
     * @param answers flat, by name
     * @param routing what the form told the process
     */
    record Filed(Map<String, Object> answers, Map<String, Object> routing) {}
}
