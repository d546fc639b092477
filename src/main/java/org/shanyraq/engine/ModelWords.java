package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What diagrams and forms say, in the reader's language. Analysts write one language in the Modeler; what the others say
 * lies in the bundles {@code i18n/models_<language>.properties}, by element: {@code process.<process>.<element>},
 * {@code form.<form>.<component>.<text>}. What a bundle does not say is said as the analyst wrote it.
 */
@Component
public class ModelWords {

    private static final List<String> TEXTS =
            List.of("label", "description", "text", "dateLabel", "timeLabel", "dateDisabledLabel");
    private static final List<String> ADORNERS = List.of("prefixAdorner", "suffixAdorner");

    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    /** The title of a process. */
    public String ofProcess(String process, String written) {
        return said("process." + process).orElse(written);
    }

    /** The title of a decision. */
    public String ofDecision(String decision, String written) {
        return said("decision." + decision).orElse(written);
    }

    /**
     * What a step of a diagram is called.
     *
     * @param element its id in the diagram, such as {@code task_makeFirstContact}
     */
    public String ofElement(String process, String element, String written) {
        return said("process." + process + "." + element).orElse(written);
    }

    /**
     * What a filed form is called.
     *
     * @param form its key, such as {@code make-first-contact}
     */
    public String ofForm(String form) {
        String written = form.replace('-', ' ');
        return said("form." + form)
                .orElseGet(() -> written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1));
    }

    /** The name of a list of Tasklist, such as "My tasks"; one that an administrator has made is called as they call it. */
    public String ofList(String written) {
        return said("list." + written).orElse(written);
    }

    /** What a list holds, in words. */
    public String ofListsHelp(String list, String written) {
        return said("list." + list + "#help").orElse(written);
    }

    Act of(Act act) {
        String key = "process." + act.process();
        return new Act(
                act.process(),
                said(key + "#act").orElse(act.title()),
                said(key + "#help").orElse(act.description()));
    }

    /**
     * The form as its reader sees it.
     *
     * @param key the form's key
     * @param written the file as the analyst wrote it; it stays as it is
     */
    JsonNode ofForm(String key, JsonNode written) {
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
            said(key).ifPresent(words -> place.put(text, words));
        }
    }

    /** Whether the reader's language is the one in which the analysts write. */
    public boolean areWritten() {
        return bundle().isEmpty();
    }

    /** What the bundle of the reader's language says, if it says anything. */
    Optional<String> said(String key) {
        return Optional.ofNullable(bundle().getProperty(key));
    }

    private Properties bundle() {
        return bundles.computeIfAbsent(LocaleContextHolder.getLocale().getLanguage(), ModelWords::read);
    }

    private static Properties read(String language) {
        Resource file = new ClassPathResource("i18n/models_" + language + ".properties");
        try {
            return file.exists()
                    ? PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"))
                    : new Properties();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle %s cannot be read".formatted(file.getFilename()), e);
        }
    }
}
