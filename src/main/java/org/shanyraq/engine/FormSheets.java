package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.springframework.stereotype.Component;

/** Reads filed answers with the form that they were given in: its titles, its questions, its words for the choices. */
@Component
public class FormSheets {

    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "separator", "spacer", "button", "table", "expression", "iframe");

    private final RepositoryService repository;
    private final WithoutAuthorization inside;
    private final ObjectMapper json;
    private final Map<String, JsonNode> files = new ConcurrentHashMap<>();

    FormSheets(RepositoryService repository, WithoutAuthorization inside, ObjectMapper json) {
        this.repository = repository;
        this.inside = inside;
        this.json = json;
    }

    /**
     * Every answer with its question, in the form's order, also those to questions that only the form knows.
     *
     * @param form the form's key
     * @param version its deployed version
     * @param names what the case file calls what a form only points at: people, services
     */
    public List<Row> rows(String form, int version, JsonNode answers, Map<String, String> names) {
        List<Row> rows = new ArrayList<>();
        collect(file(form, version).path("components"), answers, 0, rows, names);
        return rows;
    }

    private void collect(JsonNode components, JsonNode answers, int level, List<Row> rows, Map<String, String> names) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            JsonNode inner =
                    component.has("path") ? answers.path(component.path("path").asText()) : answers;
            if ("group".equals(type)) {
                section(component, inner, level, rows, names);
            } else if ("dynamiclist".equals(type)) {
                list(component, inner, level, rows, names);
            } else if (!SHOWN_ONLY.contains(type)) {
                answer(component, answers, level, rows, names);
            }
        }
    }

    private void section(JsonNode group, JsonNode answers, int level, List<Row> rows, Map<String, String> names) {
        List<Row> inner = new ArrayList<>();
        collect(group.path("components"), answers, level + 1, inner, names);
        if (!inner.isEmpty()) {
            rows.add(new Row(group.path("label").asText(), null, level));
            rows.addAll(inner);
        }
    }

    private void list(JsonNode list, JsonNode items, int level, List<Row> rows, Map<String, String> names) {
        int number = 1;
        for (JsonNode item : items) {
            rows.add(new Row("%s %d".formatted(list.path("label").asText(), number++), null, level));
            collect(list.path("components"), item, level + 1, rows, names);
        }
    }

    private static void answer(JsonNode field, JsonNode answers, int level, List<Row> rows, Map<String, String> names) {
        JsonNode answer = answers.at("/" + field.path("key").asText().replace('.', '/'));
        String value = words(field, answer, names);
        if (!value.isBlank()) {
            rows.add(new Row(label(field), value, level));
        }
    }

    private static String words(JsonNode field, JsonNode answer, Map<String, String> names) {
        if (answer.isArray()) {
            List<String> chosen = new ArrayList<>();
            answer.forEach(one -> chosen.add(words(field, one, names)));
            return String.join(", ", chosen);
        }
        if (answer.isMissingNode() || answer.isNull()) {
            return "";
        }
        for (JsonNode choice : field.path("values")) {
            if (choice.path("value").equals(answer)) {
                return choice.path("label").asText();
            }
        }
        if (answer.isBoolean()) {
            return answer.booleanValue() ? "Yes" : "No";
        }
        return field.has("valuesKey") ? names.getOrDefault(answer.asText(), answer.asText()) : answer.asText();
    }

    private static String label(JsonNode field) {
        for (String name : List.of("label", "dateLabel", "timeLabel")) {
            if (!field.path(name).asText().isBlank()) {
                return field.path(name).asText();
            }
        }
        return field.path("key").asText();
    }

    /** The {@code .form} file; without any components if that version is not deployed any more. */
    JsonNode file(String form, int version) {
        return files.computeIfAbsent(
                form + '/' + version,
                unread -> inside.call(context -> {
                    CamundaFormDefinitionEntity definition = context.getCamundaFormDefinitionManager()
                            .findDefinitionByKeyVersionAndTenantId(form, version, null);
                    if (definition == null) {
                        return json.createObjectNode();
                    }
                    try (InputStream file = repository.getResourceAsStream(
                            definition.getDeploymentId(), definition.getResourceName())) {
                        return json.readTree(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    /**
     * One line of a filled form.
     *
     * @param value {@code null} for a heading
     * @param level how deep it stands
     */
    public record Row(String label, String value, int level) {}
}
