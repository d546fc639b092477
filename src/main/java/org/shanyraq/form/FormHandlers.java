package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/** The forms that have a record behind them, by key. */
@Component
class FormHandlers {

    private final Map<String, CaseForm<?, ?>> byKey = new HashMap<>();

    FormHandlers(Map<String, CaseForm<?, ?>> forms) {
        forms.forEach((name, form) -> byKey.put(key(name), form));
    }

    /** Empty for a form that an analyst added and that needs no Java: it is filed as it is given. */
    Optional<CaseForm<?, ?>> of(String formKey) {
        return Optional.ofNullable(byKey.get(formKey));
    }

    /** Of what was posted that which the form asks. */
    ObjectNode asked(Seat seat, JsonNode posted) {
        ResolvableType known = of(seat.form())
                .map(form -> ResolvableType.forClass(form.answers()))
                .orElse(ResolvableType.NONE);
        return AskedOnly.of(posted, seat.schema().file(), known);
    }

    /** Of what was posted that which is a fact of the form, whether it has that fact now or not. */
    ObjectNode shown(Seat seat, JsonNode posted) {
        ResolvableType facts = of(seat.form())
                .map(form -> ResolvableType.forClass(form.facts()))
                .orElse(ResolvableType.NONE);
        return AskedOnly.of(posted, MissingNode.getInstance(), facts);
    }

    private static String key(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
