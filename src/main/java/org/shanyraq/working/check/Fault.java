package org.shanyraq.working.check;

import java.util.List;
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
}
