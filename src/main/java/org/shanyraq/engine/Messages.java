package org.shanyraq.engine;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The messages of the server by their keys, in the reader's language. The bundles behind them are English. */
@Component("messageSource")
public class Messages extends ResourceBundleMessageSource {

    private final Vocabulary vocabulary;
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    public Messages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        setBasenames("i18n/messages", "i18n/sets", "ValidationMessages");
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false);
    }

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale language) {
        return vocabulary.said(super.resolveCodeWithoutArguments(code, Locale.ROOT), "messages." + code, language);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale language) {
        String said = resolveCodeWithoutArguments(code, language);
        return said == null
                ? null
                : formats.computeIfAbsent(language, first -> new ConcurrentHashMap<>())
                        .computeIfAbsent(said, text -> createMessageFormat(text, language));
    }
}
