package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;
import org.shanyraq.form.FormSheets.Answer;
import org.shanyraq.form.FormSheets.Row;
import org.shanyraq.running.Readers;

/** One filled form, read in certain words. */
record FormReading(FormWording wording, String yes, String no, Function<Readers, String> withheld) {

    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "separator", "spacer", "button", "table", "expression", "iframe");

    private static final Set<String> CHOSEN = Set.of("select", "radio", "checklist", "taglist", "checkbox");

    void collect(JsonNode components, JsonNode answers, String list, int level, List<Row> rows) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (Withheld.in(inner(component, answers)).isPresent()) {
                withheld(component, answers, list, level, rows);
            } else if ("group".equals(type)) {
                section(component, inner(component, answers), list, level, rows);
            } else if ("dynamiclist".equals(type)) {
                list(component, inner(component, answers), list, level, rows);
            } else if (!SHOWN_ONLY.contains(type)) {
                answer(component, answers, list, level, rows);
            }
        }
    }

    void collect(JsonNode components, JsonNode answers, Map<String, Object> byKey) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if ("group".equals(type)) {
                collect(component.path("components"), inner(component, answers), nested(component, byKey));
            } else if ("dynamiclist".equals(type)) {
                byKey.put(component.path("path").asText(), items(component, inner(component, answers)));
            } else if (!SHOWN_ONLY.contains(type)) {
                String words = words(component, answer(component, answers));
                byKey.put(component.path("key").asText(), WrittenText.isEmpty(words) ? null : words);
            }
        }
    }

    void collect(JsonNode components, JsonNode answers, List<Object> path, List<Answer> found) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if ("group".equals(type)) {
                collect(
                        component.path("components"),
                        inner(component, answers),
                        longer(path, component.path("path").asText()),
                        found);
            } else if ("dynamiclist".equals(type)) {
                rows(
                        component,
                        inner(component, answers),
                        longer(path, component.path("path").asText()),
                        found);
            } else if (!SHOWN_ONLY.contains(type)) {
                String words = words(component, answer(component, answers));
                if (!WrittenText.isEmpty(words)) {
                    found.add(new Answer(longer(path, component.path("key").asText()), words));
                }
            }
        }
    }

    private void rows(JsonNode list, JsonNode rows, List<Object> path, List<Answer> found) {
        for (int row = 0; row < rows.size(); row++) {
            collect(list.path("components"), rows.get(row), longer(path, row), found);
        }
    }

    /** @param key with dots for nesting; empty for a group that only looks like one */
    private static List<Object> longer(List<Object> path, String key) {
        return key.isEmpty() ? path : longer(path, (Object[]) key.split("\\."));
    }

    private static List<Object> longer(List<Object> path, Object... steps) {
        return Stream.concat(path.stream(), Arrays.stream(steps)).toList();
    }

    /** A group with a path of its own keeps its answers together. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(JsonNode group, Map<String, Object> byKey) {
        return group.has("path")
                ? (Map<String, Object>)
                        byKey.computeIfAbsent(group.path("path").asText(), path -> new LinkedHashMap<>())
                : byKey;
    }

    private List<Map<String, Object>> items(JsonNode list, JsonNode answers) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode item : answers) {
            Map<String, Object> byKey = new LinkedHashMap<>();
            byKey.put("number", String.valueOf(items.size() + 1));
            collect(list.path("components"), item, byKey);
            items.add(byKey);
        }
        return items;
    }

    /** A whole list or group that is not for who reads. */
    private void withheld(JsonNode component, JsonNode answers, String list, int level, List<Row> rows) {
        String path = component.path("path").asText();
        String title = wording.question(path, component.path("label").asText());
        rows.add(new Row(title, words(component, inner(component, answers)), level, list.isEmpty() ? path : list));
    }

    private static JsonNode inner(JsonNode component, JsonNode answers) {
        return component.has("path") ? answers.path(component.path("path").asText()) : answers;
    }

    private void section(JsonNode group, JsonNode answers, String list, int level, List<Row> rows) {
        List<Row> inner = new ArrayList<>();
        String key = group.has("path") && list.isEmpty() ? group.path("path").asText() : list;
        collect(group.path("components"), answers, key, level + 1, inner);
        if (!inner.isEmpty()) {
            String name = group.path("path").asText(group.path("id").asText());
            String title = wording.question(name, group.path("label").asText());
            rows.add(new Row(title, null, level, key));
            rows.addAll(inner);
        }
    }

    private void list(JsonNode list, JsonNode items, String outer, int level, List<Row> rows) {
        String path = list.path("path").asText();
        String key = outer.isEmpty() ? path : outer;
        int number = 1;
        for (JsonNode item : items) {
            String title = wording.question(path, list.path("label").asText());
            rows.add(new Row("%s %d".formatted(title, number++), null, level, key));
            collect(list.path("components"), item, key, level + 1, rows);
        }
    }

    private void answer(JsonNode field, JsonNode answers, String list, int level, List<Row> rows) {
        String value = words(field, answer(field, answers));
        if (!WrittenText.isEmpty(value)) {
            String key = field.path("key").asText();
            rows.add(new Row(wording.question(key, label(field)), value, level, list.isEmpty() ? key : list));
        }
    }

    private static JsonNode answer(JsonNode field, JsonNode answers) {
        return answers.at("/" + field.path("key").asText().replace('.', '/'));
    }

    private String words(JsonNode field, JsonNode answer) {
        Optional<Withheld> secret = Withheld.in(answer);
        if (secret.isPresent()) {
            return withheld.apply(secret.get().from());
        }
        if (answer.isArray()) {
            List<String> chosen = new ArrayList<>();
            answer.forEach(one -> chosen.add(words(field, one)));
            return wording.joined(chosen);
        }
        if (answer.isMissingNode() || answer.isNull()) {
            return "";
        }
        String type = field.path("type").asText();
        if ("datetime".equals(type)) {
            return wording.moment(answer.asText());
        }
        if (!CHOSEN.contains(type)) {
            return answer.asText();
        }
        return wording.choice(field.path("key").asText(), answer.asText(), own(field, answer));
    }

    private @Nullable String own(JsonNode field, JsonNode answer) {
        for (JsonNode choice : field.path("values")) {
            if (choice.path("value").equals(answer)) {
                return choice.path("label").asText();
            }
        }
        if (answer.isBoolean()) {
            return answer.booleanValue() ? yes : no;
        }
        return field.has("valuesKey") ? null : answer.asText();
    }

    static String label(JsonNode field) {
        for (String name : List.of("label", "dateLabel", "timeLabel")) {
            if (!field.path(name).asText().isBlank()) {
                return field.path(name).asText();
            }
        }
        return field.path("key").asText();
    }
}
