package org.shanyraq.engine;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Entries of lists that come with the product and that the centre may change: the database holds their names in English,
 * the bundles what they are called in the reader's language. A name that the centre has written is shown as it wrote it.
 */
@Component
public class ReadyMadeNames {

    private final MessageSource words;

    ReadyMadeNames(MessageSource words) {
        this.words = words;
    }

    /**
     * @param key under which the bundles have the entry, such as {@code catalogue.service.alimony}
     * @param written what the database calls it
     */
    public String of(String key, String written) {
        boolean readyMade = written.equals(words.getMessage(key, null, null, Locale.ROOT));
        return readyMade ? words.getMessage(key, null, written, LocaleContextHolder.getLocale()) : written;
    }
}
