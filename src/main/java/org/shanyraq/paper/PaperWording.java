package org.shanyraq.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.FormWording;

/**
 * A form in the words of a paper's language. What was chosen is called as the form calls it, here and on the screen.
 *
 * @param form the form's key
 * @param names of people, services and whatever else is chosen by an id or a code
 */
record PaperWording(String form, PaperLanguage language, PaperWords words, Map<String, String> names)
        implements FormWording {

    @Override
    public String choice(String key, String value, @Nullable String own) {
        return own == null ? names.getOrDefault(value, value) : own;
    }

    /** What is chosen is often a sentence with commas of its own. */
    @Override
    public String joined(List<String> chosen) {
        return String.join("; ", chosen);
    }

    @Override
    public String moment(String iso) {
        if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return language.day().format(LocalDate.parse(iso));
        }
        if (iso.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?")) {
            return language.time().format(LocalDateTime.parse(iso));
        }
        return iso;
    }
}
