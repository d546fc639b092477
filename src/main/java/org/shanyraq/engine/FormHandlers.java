package org.shanyraq.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms that have a record behind them, by key. */
@Component
class FormHandlers {

    private final Map<String, CaseForm<?, ?>> byKey = new HashMap<>();

    FormHandlers(Map<String, CaseForm<?, ?>> forms, Map<String, FormHandler<?>> others) {
        forms.forEach((name, form) -> byKey.put(key(name), form));
        others.forEach((name, form) -> byKey.put(key(name), adapted(form)));
    }

    /** Empty for a form that an analyst added and that needs no Java: it is filed as it is given. */
    Optional<CaseForm<?, ?>> of(String formKey) {
        return Optional.ofNullable(byKey.get(formKey));
    }

    private static <A extends Record> CaseForm<A, ?> adapted(FormHandler<A> form) {
        return CaseForm.of(form.answers())
                .showing(Map.class, form::prefill)
                .routing(form::file)
                .alsoDoing(form::alsoDone)
                .correcting(form::correct);
    }

    private static String key(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
