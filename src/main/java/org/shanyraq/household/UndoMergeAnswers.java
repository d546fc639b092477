package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The answers of {@code undo-merge}.
 *
 * @param merge which one
 */
public record UndoMergeAnswers(
        @NotNull(message = "{required}") UUID merge) {}
