package org.shanyraq.paper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words that papers are printed in, by language. */
@Component
class PaperWords {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    PaperWords() {
        bundle.setBasename("i18n/papers");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
    }

    Optional<String> find(String key, PaperLanguage language) {
        return Optional.ofNullable(bundle.getMessage(key, null, null, language.locale()));
    }

    /** What nobody has put in words yet is printed by its own name. */
    String of(String group, Object value, PaperLanguage language) {
        return value == null ? null : find(group + "." + value, language).orElse(value.toString());
    }
}
