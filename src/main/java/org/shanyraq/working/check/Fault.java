package org.shanyraq.working.check;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a file from being taken, for somebody who edits it in the Modeler.
 *
 * @param file its simple name, such as {@code family-case.bpmn}
 * @param element the id of the element, rule, column or form component, or the key in a bundle of words; {@code null} where it is the
 *     file as a whole
 * @param key of the sentence in {@code messages.properties}
 * @param arguments of the sentence
 */
public record Fault(String file, @Nullable String element, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** File, element and sentence, for whoever reads a log. */
    public String inEnglish() {
        String sentence = ResourceBundle.getBundle("i18n.messages", Locale.ROOT).getString(key);
        return "%s%s: %s"
                .formatted(
                        file,
                        element == null ? "" : ", " + element,
                        new MessageFormat(sentence, Locale.ENGLISH).format(arguments.toArray()));
    }
}
