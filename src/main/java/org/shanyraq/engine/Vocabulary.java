package org.shanyraq.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What the other languages say. All texts are written in English, in diagrams, tables, forms and messages; a language's
 * bundle {@code i18n/words_<language>.properties} has each sentence once, whoever says it; what forms offer in the words of
 * a table, as the factors of risk, is in the bundle of {@link DecisionWords}. What no bundle says is said as it was written.
 */
@Component
public class Vocabulary {

    private static final String IN_PLACE = "%s @%s";

    private final Bundles bundles;
    private volatile Read read;

    public Vocabulary(Bundles bundles) {
        this.bundles = bundles;
        this.read = new Read(bundles.version(), new ConcurrentHashMap<>());
    }

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
        Read now = read;
        if (now.version() != bundles.version()) {
            now = new Read(bundles.version(), new ConcurrentHashMap<>());
            read = now;
        }
        return now.words().computeIfAbsent(language, this::wordsBeforeDecisions);
    }

    private Properties wordsBeforeDecisions(Locale language) {
        Properties words = new Properties();
        words.putAll(bundles.read("decisions", language));
        words.putAll(bundles.read("words", language));
        return words;
    }

    private record Read(int version, Map<Locale, Properties> words) {}
}
