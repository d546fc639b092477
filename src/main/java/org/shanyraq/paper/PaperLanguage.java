package org.shanyraq.paper;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** The languages in which papers are printed. */
public enum PaperLanguage {
    ru("dd.MM.yyyy"),
    kk("dd.MM.yyyy"),
    en("d MMMM yyyy");

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    PaperLanguage(String day) {
        this.locale = Locale.forLanguageTag(name());
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.time = DateTimeFormatter.ofPattern(day + " HH:mm", locale);
    }

    /** English for who speaks none of them. */
    public static PaperLanguage of(Locale reader) {
        return Arrays.stream(values())
                .filter(language -> language.name().equals(reader.getLanguage()))
                .findFirst()
                .orElse(en);
    }

    Locale locale() {
        return locale;
    }

    DateTimeFormatter day() {
        return day;
    }

    DateTimeFormatter time() {
        return time;
    }
}
