package org.shanyraq.working.check;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shanyraq.engine.NamedInDiagrams;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.SharedChoices;
import org.springframework.core.ResolvableType;

/**
 * What of the application the files of a way of working lean on.
 *
 * @param steps the automatic steps that a diagram may name
 * @param forms the records behind forms, by the forms' keys; a form that has none needs none
 * @param choices the lists of choices that any form may name
 */
public record Application(Set<String> steps, Map<String, Records> forms, Set<String> choices) {

    /**
     * The records behind a form.
     *
     * @param answers what it posts
     * @param facts what it shows
     */
    public record Records(Class<?> answers, Class<?> facts) {}

    /** As the compiled classes say, without an application that runs. */
    public static Application compiled() {
        return Compiled.ALL;
    }

    /** Read once: classes do not change while they run. */
    private static final class Compiled {

        static final Application ALL = read();
    }

    private static Application read() {
        Map<String, Records> forms = new TreeMap<>();
        NamedInDiagrams.beansOfProcesses(type -> type == CaseForm.class).forEach(method -> {
            ResolvableType form = ResolvableType.forMethodReturnType(method);
            forms.put(
                    kebab(method.getName()),
                    new Records(
                            Objects.requireNonNull(form.resolveGeneric(0)),
                            Objects.requireNonNull(form.resolveGeneric(1))));
        });
        Set<String> steps = NamedInDiagrams.steps()
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Application(steps, forms, SharedChoices.KEYS);
    }

    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
