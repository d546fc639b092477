package org.shanyraq.paper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words that papers are printed in, by language. */
@Component
class PaperWords {

    /** What screens say too has its words there. */
    private static final Map<String, String> OF_THE_SCREENS = Map.of("component", "assessment.component");

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
    private final MessageSource screens;

    PaperWords(MessageSource screens) {
        this.screens = screens;
        bundle.setBasename("i18n/papers");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
    }

    Optional<String> find(String key, PaperLanguage language) {
        return Optional.ofNullable(bundle.getMessage(key, null, null, language.locale()));
    }

    /** What nobody has put in words yet is printed by its own name. */
    String of(String group, Object value, PaperLanguage language) {
        if (value == null) {
            return null;
        }
        return OF_THE_SCREENS.containsKey(group)
                ? screens.getMessage(OF_THE_SCREENS.get(group) + "." + value, null, value.toString(), language.locale())
                : find(group + "." + value, language).orElse(value.toString());
    }
}
