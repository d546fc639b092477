package org.shanyraq.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What the other languages say. All texts are written in English, in diagrams, tables, forms and messages; a language's
 * bundle {@code i18n/words_<language>.properties} has each sentence once, whoever says it; what forms offer in the words of
 * a table, as the factors of risk, is in the bundle of {@link DecisionWords}. What no bundle says is said as it was written.
 */
@Component
public class Vocabulary {

    private static final String IN_PLACE = "%s @%s";

    private final Map<Locale, Properties> bundles = new ConcurrentHashMap<>();

    /**
     * @param written in English
     * @param place where it stands, such as {@code form.close-case.Field_reason.label}: one English sentence may be two in
     *     another language
     */
    public String said(String written, String place, Locale language) {
        Properties bundle = bundle(language);
        return bundle.isEmpty() || written == null
                ? written
                : bundle.getProperty(IN_PLACE.formatted(written, place), bundle.getProperty(written, written));
    }

    /** Whether this is the language in which everything is written. */
    public boolean isWritten(Locale language) {
        return bundle(language).isEmpty();
    }

    private Properties bundle(Locale language) {
        return bundles.computeIfAbsent(language, Vocabulary::wordsBeforeDecisions);
    }

    private static Properties wordsBeforeDecisions(Locale language) {
        Properties words = new Properties(read("decisions", language));
        words.putAll(read("words", language));
        return words;
    }

    /** @return empty where there is no such bundle */
    public static Properties read(String name, Locale language) {
        Resource file = new ClassPathResource("i18n/%s_%s.properties".formatted(name, language.getLanguage()));
        try {
            return file.exists()
                    ? PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"))
                    : new Properties();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle %s cannot be read".formatted(file.getFilename()), e);
        }
    }
}
