package org.shanyraq.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the choices and questions of a form are called. */
public interface FormWording {

    /** @param names what the case file calls what a form only points at: people, services */
    static FormWording asInTheForm(Map<String, String> names) {
        return (key, value, own) -> own == null ? names.getOrDefault(value, value) : own;
    }

    /**
     * @param value what was chosen
     * @param own what the form calls it; {@code null} where the choices come from the case file, as ids or codes
     */
    String choice(String key, String value, @Nullable String own);

    /**
     * @param key the question's, or the list's or group's
     * @param own what the form calls it
     */
    default String question(String key, String own) {
        return own;
    }

    /** Several that were chosen, as one text. */
    default String joined(List<String> chosen) {
        return String.join(", ", chosen);
    }

    /** @param iso a date, a time or both */
    default String moment(String iso) {
        return iso;
    }
}
