package org.shanyraq.reminder;

import java.util.stream.Stream;
import org.shanyraq.casefile.HandRaised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mail for everybody who is told of a limit, in the transaction in which its hand is raised. */
@Component
class RaisedHandMails {

    private final Outbox outbox;
    private final Lines lines;
    private final Wording words;

    RaisedHandMails(Outbox outbox, Lines lines, Wording words) {
        this.outbox = outbox;
        this.lines = lines;
        this.words = words;
    }

    @EventListener
    void write(HandRaised hand) {
        if (outbox.isOpen()) {
            outbox.write(hand.told(), reader -> letter(hand));
        }
    }

    private Letter letter(HandRaised hand) {
        String subject = words.sayOf(
                hand.deadline(), "raised." + hand.step(), hand.caseNumber(), words.deadline(hand.deadline()));
        return new Letter("raised:" + hand.id(), subject, lines.body(Stream.of(lines.ofHand(hand))));
    }
}
