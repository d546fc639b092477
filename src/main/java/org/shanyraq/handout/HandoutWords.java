package org.shanyraq.handout;

import org.shanyraq.calendar.Days;
import org.shanyraq.figures.Period;
import org.shanyraq.figures.Report;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of what is given out, in the language of who gives it. */
@Component
class HandoutWords {

    /** In place of a number that does not leave the centre. */
    static final String HIDDEN = "*";

    private final MessageSource words;

    HandoutWords(MessageSource words) {
        this.words = words;
    }

    String say(String key, Object... facts) {
        return words.getMessage("handout." + key, facts, LocaleContextHolder.getLocale());
    }

    String days(Period period) {
        return say("days", Days.written(period.from()), Days.written(period.last()));
    }

    /** Whether anything was hidden, and how. */
    boolean isGuarded(Report report) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.hidden() || cell.beforeHidden());
    }
}
