package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;

/**
 * The answers of {@code go-on-without-children}.
 *
 */
public record GoOnWithoutChildrenAnswers(
        @NotNull(message = "{required}") WithoutChildren howToGoOn) {}
