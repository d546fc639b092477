package org.shanyraq.talk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;

/**
 * The answers of {@code answer-strain-check}: five questions of our own, or that somebody would rather not answer.
 *
 * @param answers whether they are answered
 * @param reader the user id of the coordinator who reads them
 */
public record AnswerStrainCheckAnswers(
        @NotNull(message = "{required}") Boolean answers,
        String reader,
        Strain tired,
        Strain carried,
        Strain rushed,
        Strain alone,
        Strain worth,
        @Size(max = 2000) @Nullable String word) {

    void ensureComplete() {
        if (answers) {
            Needed.given(reader, "reader");
            Needed.given(tired, "tired");
            Needed.given(carried, "carried");
            Needed.given(rushed, "rushed");
            Needed.given(alone, "alone");
            Needed.given(worth, "worth");
        }
    }
}
