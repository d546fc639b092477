package org.shanyraq.intake;

import java.time.LocalDate;
import org.shanyraq.engine.Refusal;

/** What an answer must be because of another answer. */
final class Answered {

    private Answered() {}

    /**
     * @throws Refusal if there is no answer
     */
    static void required(Object answer, String field) {
        if (answer == null || answer instanceof String text && text.isBlank()) {
            throw Refusal.because("intake.answerMissing").at(field);
        }
    }

    /**
     * @throws Refusal if the day is yet to come
     */
    static void past(LocalDate day, LocalDate today, String field) {
        if (day.isAfter(today)) {
            throw Refusal.because("intake.dayInFuture").at(field);
        }
    }
}
