package org.shanyraq.reminder;

import java.time.OffsetDateTime;
import org.shanyraq.calendar.Days;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of mails, in the language of their reader. */
@Component
class Wording {

    private final MessageSource bundle;

    Wording(MessageSource bundle) {
        this.bundle = bundle;
    }

    /** @param key without {@code reminder.} */
    String say(String key, Object... arguments) {
        return bundle.getMessage("reminder." + key, arguments, LocaleContextHolder.getLocale());
    }

    /** What is said of this kind in particular, or else of all. */
    String sayOf(String kind, String key, Object... arguments) {
        String ofKind = bundle.getMessage(
                "reminder.%s.%s".formatted(key, kind), arguments, null, LocaleContextHolder.getLocale());
        return ofKind != null ? ofKind : say(key, arguments);
    }

    /** What a time limit is called; one that an analyst has added since is called by its key. */
    String deadline(String key) {
        return bundle.getMessage("set.deadline." + key, null, key, LocaleContextHolder.getLocale());
    }

    /** In the centre's format. */
    String day(OffsetDateTime moment) {
        return Days.written(moment.toLocalDate());
    }
}
