package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.OncePerTransaction;
import org.shanyraq.running.Readers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers that are not for everybody who reads their paper. An analyst marks the question, list or group with the custom
 * property {@code readers} ({@link Readers}). The version that was filled in says it, and the newest one says it of older
 * papers too; where they differ the fewer readers count.
 */
@Component
public class NarrowAnswers {

    private final FormSheets sheets;
    private final MessageSource messages;
    private final OncePerTransaction<String, Map<String, Integer>> newest;
    private final Map<String, Map<String, Readers>> marked = new ConcurrentHashMap<>();

    NarrowAnswers(FormSheets sheets, MessageSource messages, JdbcClient database) {
        this.sheets = sheets;
        this.messages = messages;
        this.newest = new OncePerTransaction<>(all -> {
            Map<String, Integer> versions = new HashMap<>();
            database.sql("select key_ as form, max(version_) as newest from public.act_re_camformdef group by key_")
                    .query(row -> {
                        versions.put(row.getString("form"), row.getInt("newest"));
                    });
            return versions;
        });
    }

    /**
     * The answers as somebody reads them: what is not for them is told of, and not told.
     *
     * @param reads what they read of this paper
     */
    public JsonNode read(String form, int version, JsonNode answers, Predicate<Readers> reads) {
        return of(form, version, answers, (readers, answer) -> reads.test(readers) ? answer : Withheld.node(readers));
    }

    /** The answers without what is not for somebody, as if it had not been given. */
    public JsonNode without(String form, int version, JsonNode answers, Predicate<Readers> reads) {
        return of(form, version, answers, (readers, answer) -> reads.test(readers) ? answer : null);
    }

    /** What a paper of the centre says, whoever prints it: no note that is for coordinators only. */
    public JsonNode printed(String form, int version, JsonNode answers) {
        return without(form, version, answers, Readers.lead::equals);
    }

    private JsonNode of(
            String form, int version, JsonNode answers, BiFunction<Readers, JsonNode, @Nullable JsonNode> told) {
        Map<String, Readers> marked = marked(form, version);
        return marked.isEmpty() ? answers : told(answers, "", marked, told);
    }

    /**
     * What somebody corrects who has not seen all of it: what was not for them stays as it was, whatever they sent.
     *
     * @param answers as they sent them
     * @param paper as it was until now
     */
    ObjectNode kept(String form, int version, ObjectNode answers, JsonNode paper, Predicate<Readers> reads) {
        Map<String, Readers> marked = marked(form, version);
        ObjectNode kept = answers.deepCopy();
        marked.forEach((path, readers) -> {
            if (!reads.test(readers)) {
                keep(kept, paper, path.split("\\."), 0);
            }
        });
        return kept;
    }

    /** The form as somebody fills it in who does not read all that it asks: told of, and not asked. */
    JsonNode shown(String form, int version, JsonNode file, Predicate<Readers> reads) {
        Map<String, Readers> hidden = new LinkedHashMap<>(marked(form, version));
        hidden.values().removeIf(reads);
        if (hidden.isEmpty()) {
            return file;
        }
        ObjectNode shown = file.deepCopy();
        tellInstead(shown, "", hidden);
        return shown;
    }

    /** Whether the form asks anything that is not for everybody. */
    boolean isIn(String form, int version) {
        return !marked(form, version).isEmpty();
    }

    /** What stands where an answer is not for the reader, in their language. */
    static String sentence(Readers readers, MessageSource messages) {
        return messages.getMessage("answer.readers." + readers, null, LocaleContextHolder.getLocale());
    }

    private Map<String, Readers> marked(String form, int version) {
        int latest = Optional.ofNullable(newest.of("all").get(form)).orElse(version);
        return marked.computeIfAbsent(
                String.join("/", form, String.valueOf(version), String.valueOf(latest)), unread -> {
                    Map<String, Readers> both = marked(sheets.file(form, version));
                    marked(sheets.file(form, latest))
                            .forEach((path, readers) -> both.merge(path, readers, Readers::or));
                    return both;
                });
    }

    /**
     * By the way to the answer, with dots; rows of a list have one way.
     *
     * @param form the {@code .form} file
     */
    static Map<String, Readers> marked(JsonNode form) {
        Map<String, Readers> marked = new LinkedHashMap<>();
        collect(form.path("components"), "", null, marked);
        return marked;
    }

    private static void collect(
            JsonNode components, String above, @Nullable Readers outer, Map<String, Readers> marked) {
        for (JsonNode component : components) {
            Readers own = Readers.of(component.at("/properties/readers").asText())
                    .map(readers -> outer == null ? readers : readers.or(outer))
                    .orElse(outer);
            String name = component.path("key").asText(component.path("path").asText());
            String path = below(above, name);
            boolean looksOnly = component.has("components") && name.isEmpty();
            if (own != null && !looksOnly && !name.isEmpty()) {
                marked.put(path, own);
            }
            collect(component.path("components"), path, looksOnly ? own : null, marked);
        }
    }

    private static String below(String above, String name) {
        return above.isEmpty() || name.isEmpty() ? above + name : above + '.' + name;
    }

    private static JsonNode told(
            JsonNode answer,
            String path,
            Map<String, Readers> marked,
            BiFunction<Readers, JsonNode, @Nullable JsonNode> told) {
        if (answer.isArray()) {
            ArrayNode rows = JsonNodeFactory.instance.arrayNode();
            answer.forEach(row -> rows.add(told(row, path, marked, told)));
            return rows;
        }
        if (!answer.isObject()) {
            return answer;
        }
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        answer.fields().forEachRemaining(field -> {
            String way = below(path, field.getKey());
            Readers readers = marked.get(way);
            JsonNode value = told(field.getValue(), way, marked, told);
            JsonNode shown = readers == null || saysNothing(value) ? value : told.apply(readers, value);
            if (shown != null) {
                all.set(field.getKey(), shown);
            }
        });
        return all;
    }

    private static boolean saysNothing(JsonNode answer) {
        if (answer.isContainerNode()) {
            for (JsonNode part : answer) {
                if (!saysNothing(part)) {
                    return false;
                }
            }
            return true;
        }
        return answer.isNull() || (answer.isTextual() && answer.asText().isBlank());
    }

    private static void keep(JsonNode answers, JsonNode paper, String[] way, int step) {
        if (answers.isArray()) {
            for (int row = 0; row < answers.size(); row++) {
                keep(answers.get(row), paper.path(row), way, step);
            }
        } else if (answers instanceof ObjectNode into) {
            JsonNode was = paper.path(way[step]);
            if (step < way.length - 1) {
                if (!into.path(way[step]).isContainerNode() && was.isObject()) {
                    into.putObject(way[step]);
                }
                keep(into.path(way[step]), was, way, step + 1);
            } else if (was.isMissingNode()) {
                into.remove(way[step]);
            } else {
                into.set(way[step], was);
            }
        }
    }

    private void tellInstead(ObjectNode parent, String above, Map<String, Readers> hidden) {
        ArrayNode components = (ArrayNode) parent.path("components");
        for (int place = 0; place < components.size(); place++) {
            ObjectNode component = (ObjectNode) components.get(place);
            String path = below(
                    above, component.path("key").asText(component.path("path").asText()));
            Readers readers = path.equals(above) ? null : hidden.get(path);
            if (readers != null) {
                components.set(place, told(component, readers));
            } else if (component.has("components")) {
                tellInstead(component, path, hidden);
            }
        }
    }

    private ObjectNode told(ObjectNode component, Readers readers) {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        text.put("type", "text").put("id", component.path("id").asText());
        text.put("text", "**%s**: %s".formatted(FormReading.label(component), sentence(readers, messages)));
        for (String kept : new String[] {"conditional", "layout"}) {
            if (component.has(kept)) {
                text.set(kept, component.get(kept));
            }
        }
        return text;
    }
}
