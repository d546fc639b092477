package org.shanyraq.activity;

import org.shanyraq.engine.Refusal;

/** What must be answered because of another answer. */
final class Needed {

    private Needed() {}

    /** @throws Refusal if there is no answer */
    static void given(Object answer, String field) {
        if (answer == null) {
            throw Refusal.because("activity.answerMissing").at(field);
        }
    }
}
