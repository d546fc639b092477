package org.shanyraq.reminder;

import java.util.stream.Stream;
import org.shanyraq.register.ManySearches;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mail for who is to know that somebody looks into the register more often than their work seems to ask. */
@Component
class SearchMails {

    private final Outbox outbox;
    private final Lines lines;
    private final Wording words;

    SearchMails(Outbox outbox, Lines lines, Wording words) {
        this.outbox = outbox;
        this.lines = lines;
        this.words = words;
    }

    @EventListener
    void write(ManySearches many) {
        if (outbox.isOpen()) {
            outbox.write(
                    many.told(),
                    reader -> new Letter(
                            "searches:" + many.id(),
                            words.say("searches", many.name()),
                            lines.body(Stream.of(words.say("searches.about", many.name(), many.searches())))));
        }
    }
}
