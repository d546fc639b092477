package org.shanyraq.form;

import java.util.Locale;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.FormContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Nobody decides on what they wrote themselves: a user task with the extension property {@code neverByAuthorOf} names the
 * forms whose author may not file its own, whatever role they have. The newest diagram says it, also for a case that runs by
 * an older one.
 */
@Component
class FourEyes {

    private static final String PROPERTY = "neverByAuthorOf";
    private static final String SENTENCE = "fourEyes.";

    private final FilingCabinet cabinet;
    private final FormDesk desk;
    private final MessageSource sentences;

    FourEyes(FilingCabinet cabinet, FormDesk desk, MessageSource sentences) {
        this.cabinet = cabinet;
        this.desk = desk;
        this.sentences = sentences;
    }

    /** @throws Refusal if the person wrote what is decided on here, the latest of its form in the case */
    void ensure(Seat seat) {
        FormContext context = seat.context();
        boolean ofTheirOwn = desk.saidOf(seat).list(PROPERTY).stream()
                .flatMap(form -> cabinet.author(context.caseNumber(), form).stream())
                .anyMatch(context.person()::equals);
        if (ofTheirOwn) {
            throw Refusal.because(sentence(seat.form()));
        }
    }

    /** The form's own, or the general one for a decision that an analyst added. */
    private String sentence(String form) {
        String own = SENTENCE + form;
        return sentences.getMessage(own, null, null, Locale.ROOT) == null ? SENTENCE + "general" : own;
    }
}
