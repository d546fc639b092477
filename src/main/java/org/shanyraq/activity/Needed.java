package org.shanyraq.activity;

import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;

/** What must be answered because of another answer. */
final class Needed {

    private Needed() {}

    /** @throws Refusal if there is no answer */
    static void given(@Nullable Object answer, String field) {
        if (answer == null) {
            throw Refusal.because("activity.answerMissing").at(field);
        }
    }
}
