package org.shanyraq.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.shanyraq.engine.Vocabulary;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What diagrams and forms say, in the reader's language. Analysts write one language in the Modeler; the {@link Vocabulary}
 * has what the others say. Places are {@code process.<process>.<element>}, {@code form.<form>.<component>.<text>}.
 */
@Component
public class ModelWords {

    private static final List<String> TEXTS =
            List.of("label", "description", "text", "dateLabel", "timeLabel", "dateDisabledLabel");
    private static final List<String> ADORNERS = List.of("prefixAdorner", "suffixAdorner");

    private final Vocabulary vocabulary;

    ModelWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The title of a process. */
    public String ofProcess(String process, String written) {
        return said("process." + process, written);
    }

    /** The title of a decision. */
    public String ofDecision(String decision, String written) {
        return said("decision." + decision, written);
    }

    /**
     * What a step of a diagram is called.
     *
     * @param element its id in the diagram, such as {@code task_makeFirstContact}
     */
    public String ofElement(String process, String element, String written) {
        return said("process." + process + "." + element, written);
    }

    /**
     * What a filed form is called.
     *
     * @param form its key, such as {@code make-first-contact}
     */
    public String ofForm(String form) {
        String written = form.replace('-', ' ');
        return said("form." + form, written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1));
    }

    /** The name of a list of Tasklist, such as "My tasks"; one that an administrator has made is called as they call it. */
    public String ofList(String written) {
        return said("list." + written, written);
    }

    /** What a list holds, in words. */
    public String ofListsHelp(String list, String written) {
        return said("list." + list + "#help", written);
    }

    public Act of(Act act) {
        String key = "process." + act.process();
        return act.saidAs(
                said(key + "#act", act.title()),
                said(key + "#help", act.description()),
                act.group().isEmpty() ? "" : said(key + "#actGroup", act.group()));
    }

    /**
     * The form as its reader sees it.
     *
     * @param key the form's key
     * @param written the file as the analyst wrote it; it stays as it is
     */
    public JsonNode ofForm(String key, JsonNode written) {
        if (areWritten() || !written.isObject()) {
            return written;
        }
        JsonNode form = written.deepCopy();
        form.path("components").forEach(component -> say((ObjectNode) component, "form." + key + "."));
        return form;
    }

    private void say(ObjectNode component, String form) {
        String key = form + component.path("id").asText() + ".";
        TEXTS.forEach(text -> replace(component, text, key + text));
        if (component.get("appearance") instanceof ObjectNode appearance) {
            ADORNERS.forEach(text -> replace(appearance, text, key + text));
        }
        if (component.get("validate") instanceof ObjectNode rules) {
            replace(rules, "patternErrorMessage", key + "patternErrorMessage");
        }
        each(component.path("values"), (choice, value) -> replace(choice, "label", key + "value." + value), "value");
        each(component.path("columns"), (column, value) -> replace(column, "label", key + "column." + value), "key");
        component.path("components").forEach(inner -> say((ObjectNode) inner, form));
    }

    private static void each(JsonNode list, BiConsumer<ObjectNode, String> change, String name) {
        if (list.isArray()) {
            list.forEach(one -> change.accept((ObjectNode) one, one.path(name).asText()));
        }
    }

    private void replace(ObjectNode place, String text, String key) {
        if (place.path(text).isTextual()) {
            place.put(text, said(key, place.path(text).asText()));
        }
    }

    /** Whether the reader's language is the one in which the analysts write. */
    public boolean areWritten() {
        return vocabulary.isWritten(LocaleContextHolder.getLocale());
    }

    private String said(String place, String written) {
        return vocabulary.said(written, place, LocaleContextHolder.getLocale());
    }
}
