package org.shanyraq.reminder;

import java.util.stream.Stream;
import org.shanyraq.casefile.EmergencyTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mail for everybody who is to know that a file was opened in an emergency. It names neither the family nor the reader. */
@Component
class EmergencyMails {

    private final Outbox outbox;
    private final Lines lines;
    private final Wording words;

    EmergencyMails(Outbox outbox, Lines lines, Wording words) {
        this.outbox = outbox;
        this.lines = lines;
        this.words = words;
    }

    @EventListener
    void write(EmergencyTold opened) {
        if (outbox.isOpen()) {
            outbox.write(opened.told(), reader -> letter(opened));
        }
    }

    private Letter letter(EmergencyTold opened) {
        return new Letter(
                "emergency:" + opened.id(),
                words.say("emergency", opened.caseNumber()),
                lines.body(Stream.of(lines.ofEmergency(opened.caseNumber()))));
    }
}
