package org.shanyraq.reunification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code bring-home}.
 *
 * @param returnedOn asked where the child is home
 * @param givenUpReason asked where it did not come to it
 */
public record BringHomeAnswers(
        @NotNull(message = "{required}") Boolean returned,

        @PastOrPresent(message = "{reunification.inFuture}") @Nullable
        LocalDate returnedOn,

        @Nullable GivenUpReason givenUpReason) {}
