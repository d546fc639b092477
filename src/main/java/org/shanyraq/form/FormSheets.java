package org.shanyraq.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.running.ModelWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads filed answers with the form that they were given in: its titles, its questions, its words for the choices. */
@Component
public class FormSheets {

    private final RepositoryService repository;
    private final WithoutAuthorization inside;
    private final ObjectMapper json;
    private final ModelWords words;
    private final MessageSource messages;
    private final Map<String, JsonNode> files = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> read = new ConcurrentHashMap<>();

    FormSheets(
            RepositoryService repository,
            WithoutAuthorization inside,
            ObjectMapper json,
            ModelWords words,
            MessageSource messages) {
        this.repository = repository;
        this.inside = inside;
        this.json = json;
        this.words = words;
        this.messages = messages;
    }

    /**
     * Every answer with its question, in the form's order, also those to questions that only the form knows.
     *
     * @param form the form's key
     * @param version its deployed version
     * @param names what the case file calls what a form only points at: people, services
     */
    public List<Row> rows(String form, int version, JsonNode answers, Map<String, String> names) {
        return rows(form, version, answers, FormWording.asInTheForm(names));
    }

    /** As {@link #rows(String, int, JsonNode, Map)}, in other words than the form's own. */
    public List<Row> rows(String form, int version, JsonNode answers, FormWording wording) {
        List<Row> rows = new ArrayList<>();
        reading(wording).collect(read(form, version).path("components"), answers, "", 0, rows);
        return rows;
    }

    /**
     * The answers by the keys of their questions: each in words, or {@code null} where there is none; those of a list as
     * one such map for each of its rows.
     */
    public Map<String, Object> byKey(String form, int version, JsonNode answers, FormWording wording) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        reading(wording).collect(read(form, version).path("components"), answers, byKey);
        return byKey;
    }

    /** The answers in words, each with the way to it. */
    List<Answer> answers(String form, int version, JsonNode answers, FormWording wording) {
        List<Answer> found = new ArrayList<>();
        reading(wording).collect(read(form, version).path("components"), answers, List.of(), found);
        return found;
    }

    private FormReading reading(FormWording wording) {
        return new FormReading(
                wording, word("form.yes"), word("form.no"), readers -> NarrowAnswers.sentence(readers, messages));
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** The form in the reader's language. */
    JsonNode read(String form, int version) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return read.computeIfAbsent(
                String.join("/", form, String.valueOf(version), language),
                unread -> words.ofForm(form, file(form, version)));
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
     * In which the question about immediate danger is marked: a form that was opened before any was marked is read as
     * its newest version marks it, also one that is deployed while the server runs.
     *
     * @param file the version that was answered
     */
    JsonNode markedForDanger(String form, JsonNode file) {
        return DangerQuestion.isIn(file) ? file : file(form, latest(form));
    }

    private int latest(String form) {
        return inside.call(context -> {
            CamundaFormDefinitionEntity definition =
                    context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(form);
            return definition == null ? 0 : definition.getVersion();
        });
    }

    /**
     * One line of a filled form.
     *
     * @param value {@code null} for a heading
     * @param level how deep it stands
     * @param key the question's; of all that stands in a list or in a group with a path, that one's
     */
    public record Row(
            String label,
            @Nullable String value,
            int level,
            @JsonIgnore String key) {}

    /** @param path the way to the answer in what was posted: names, and numbers of rows */
    public record Answer(List<Object> path, String words) {}
}
