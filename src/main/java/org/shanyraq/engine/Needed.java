package org.shanyraq.engine;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the centre's record cannot be without because of another answer, whatever a form asks: a day from which a limit
 * counts, who leads, why somebody judged otherwise. What is only to be read later is demanded by the form alone.
 */
public final class Needed {

    private Needed() {}

    /**
     * @param field the way to it
     * @return the answer
     * @throws Refusal if there is none
     */
    public static <T> T given(@Nullable T answer, Object... field) {
        if (answer == null
                || (answer instanceof String text && WrittenText.isEmpty(text))
                || (answer instanceof Collection<?> rows && rows.isEmpty())) {
            throw Refusal.because("form.answerMissing").at(field);
        }
        return answer;
    }
}
