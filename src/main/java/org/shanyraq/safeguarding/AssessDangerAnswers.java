package org.shanyraq.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.shanyraq.engine.Refusal;

/**
 * What the coordinator found out about a danger. What follows {@code findings} is asked only if there is one.
 *
 * @param injured hurt or ill because of it
 * @param childSafe at the moment of the assessment
 * @param carerPresent whether somebody at home can and will protect the child
 */
public record AssessDangerAnswers(
        @NotNull(message = "{required}") Boolean dangerFound,
        @NotBlank(message = "{required}") @Size(max = 10000) String findings,
        DangerKind dangerKind,
        Boolean injured,
        Boolean childSafe,
        Boolean carerPresent) {

    void ensureComplete() {
        if (dangerFound) {
            required(dangerKind, "dangerKind");
            required(injured, "injured");
            required(childSafe, "childSafe");
            required(carerPresent, "carerPresent");
        }
    }

    private static void required(Object answer, String field) {
        if (answer == null) {
            throw Refusal.because("safeguarding.answerMissing").at(field);
        }
    }
}
