package org.shanyraq.intake;

import java.time.LocalDate;
import org.shanyraq.engine.Refusal;

/** Days on which something was signed or told. */
final class Past {

    private Past() {}

    /**
     * @throws Refusal if the day is yet to come
     */
    static void ensure(LocalDate day, LocalDate today, String field) {
        if (day.isAfter(today)) {
            throw Refusal.because("intake.dayInFuture").at(field);
        }
    }
}
