package org.shanyraq.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shanyraq.engine.Choice;

/**
 * Choices that more than one form offers: a form names them with {@code valuesKey} and needs nothing else for it.
 * Implemented by the modules that keep the lists.
 */
public interface SharedChoices {

    /** All of their keys, for whoever looks at forms without an application that runs. */
    Set<String> KEYS = Set.of("specialistOptions", "topicOptions", "ownOptions", "giverOptions", "responsibleOptions");

    /** By the key under which forms name them. */
    Map<String, List<Choice>> choices();
}
