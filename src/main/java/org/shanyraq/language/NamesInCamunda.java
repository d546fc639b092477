package org.shanyraq.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shanyraq.engine.SpecialistGroups;
import org.shanyraq.running.ModelWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Camunda's applications show the names of tasks, processes, lists and groups, and diagrams, as the engine's interface
 * gives them. Here they pass on their way to the browser and are put into the reader's language.
 */
class NamesInCamunda extends OncePerRequestFilter {

    private final ReadersLanguage reader;
    private final ModelWords words;
    private final DiagramWords diagrams;
    private final MessageSource messages;
    private final SpecialistGroups specialists;
    private final ObjectMapper json;

    NamesInCamunda(
            ReadersLanguage reader,
            ModelWords words,
            MessageSource messages,
            SpecialistGroups specialists,
            ObjectMapper json) {
        this.reader = reader;
        this.words = words;
        this.diagrams = new DiagramWords(words);
        this.messages = messages;
        this.specialists = specialists;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(reader.resolveLocale(request));
        try {
            if (words.areWritten()) {
                chain.doFilter(request, response);
            } else {
                translate(request, response, chain);
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void translate(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        String type = kept.getContentType();
        if (type != null && type.contains("json") && kept.getContentSize() > 0) {
            JsonNode answer = json.readTree(kept.getContentAsByteArray());
            say(answer);
            kept.resetBuffer();
            kept.getOutputStream().write(json.writeValueAsBytes(answer));
        }
        kept.copyBodyToResponse();
    }

    private void say(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            name(object);
        }
        answer.forEach(this::say);
    }

    private void name(ObjectNode object) {
        String written = object.path("name").asText();
        String process = process(object.path("processDefinitionId").asText());
        if (object.path("taskDefinitionKey").isTextual()) {
            object.put(
                    "name",
                    words.ofElement(process, object.path("taskDefinitionKey").asText(), written));
        } else if (object.has("decisionRequirementsDefinitionId") && object.has("key")) {
            object.put("name", words.ofDecision(object.path("key").asText(), written));
        } else if (object.has("version") && object.path("key").isTextual()) {
            object.put("name", words.ofProcess(object.path("key").asText(), written));
        } else if ("Task".equals(object.path("resourceType").asText())) {
            list(object, written);
        }
        nameWhatItBelongsTo(object, process);
        object.path("_embedded").path("group").forEach(this::group);
    }

    private void nameWhatItBelongsTo(ObjectNode object, String process) {
        if (object.path("processDefinitionName").isTextual()) {
            String written = object.path("processDefinitionName").asText();
            object.put("processDefinitionName", words.ofProcess(process, written));
        }
        if (object.path("activityName").isTextual()) {
            String written = object.path("activityName").asText();
            object.put(
                    "activityName",
                    words.ofElement(process, object.path("activityId").asText(), written));
        }
        if (object.path("bpmn20Xml").isTextual()) {
            object.put("bpmn20Xml", diagrams.of(object.path("bpmn20Xml").asText()));
        }
    }

    /** A group that an administrator has made is called as they call it. */
    private void group(JsonNode group) {
        if (group instanceof ObjectNode object) {
            String written = object.path("name").asText();
            String id = object.path("id").asText();
            object.put(
                    "name",
                    specialists
                            .name(id)
                            .map(StringUtils::capitalize)
                            .orElseGet(() -> messages.getMessage(
                                    "group." + id, null, written, LocaleContextHolder.getLocale())));
        }
    }

    private void list(ObjectNode filter, String written) {
        filter.put("name", words.ofList(written));
        if (filter.path("properties") instanceof ObjectNode properties
                && properties.path("description").isTextual()) {
            properties.put(
                    "description",
                    words.ofListsHelp(written, properties.path("description").asText()));
        }
    }

    /** The engine's ids begin with the key: {@code familyCase:3:...}. */
    private static String process(String definition) {
        int end = definition.indexOf(':');
        return end < 0 ? definition : definition.substring(0, end);
    }
}
