package org.shanyraq.paper;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The words that papers are printed in, by language. */
@Component
class PaperWords {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
    private final MessageSource screens;
    private final Vocabulary vocabulary;

    PaperWords(MessageSource screens, Vocabulary vocabulary) {
        this.screens = screens;
        this.vocabulary = vocabulary;
        bundle.setBasename("i18n/papers");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
    }

    Optional<String> find(String key, PaperLanguage language) {
        return Optional.ofNullable(bundle.getMessage(key, null, null, Locale.ROOT))
                .map(written -> said(written, key, language));
    }

    /** What a filed form is called on paper: often by what it is, not by what was done. */
    String title(String form, PaperLanguage language) {
        return said(StringUtils.capitalize(form.replace('-', ' ')), "form." + form, language);
    }

    private String said(String written, String key, PaperLanguage language) {
        return vocabulary.said(written, "paper." + key, language.locale());
    }

    /** What screens say too has its words there. What nobody has put in words yet is printed by its own name. */
    @Nullable
    String of(String group, @Nullable Object value, PaperLanguage language) {
        return value == null
                ? null
                : screens.getMessage(group + "." + value, null, value.toString(), language.locale());
    }
}
