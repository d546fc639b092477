package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The answers of {@code undo-merge}.
 *
 * @param merge which one
 * @param why kept with the filing
 */
public record UndoMergeAnswers(
        @NotNull(message = "{required}") UUID merge,

        @NotBlank(message = "{required}") @Size(max = 4000, message = "{service.tooLong}")
        String why) {}
