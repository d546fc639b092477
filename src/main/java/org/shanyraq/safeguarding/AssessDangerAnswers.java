package org.shanyraq.safeguarding;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;

/**
 * What the coordinator found out about a danger. What follows {@code findings} is asked only if there is one.
 *
 * @param injured hurt or ill because of it
 * @param childSafe at the moment of the assessment
 * @param carerPresent whether somebody at home can and will protect the child
 */
public record AssessDangerAnswers(
        @NotNull(message = "{required}") Boolean dangerFound,
        @Nullable DangerKind dangerKind,
        @Nullable Boolean injured,
        @Nullable Boolean childSafe,
        @Nullable Boolean carerPresent) {

    void ensureComplete() {
        if (dangerFound) {
            Needed.given(dangerKind, "dangerKind");
            Needed.given(injured, "injured");
            Needed.given(childSafe, "childSafe");
            Needed.given(carerPresent, "carerPresent");
        }
    }
}
