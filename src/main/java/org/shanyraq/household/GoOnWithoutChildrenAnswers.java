package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answers of {@code go-on-without-children}.
 *
 * @param why kept with the filing
 */
public record GoOnWithoutChildrenAnswers(
        @NotNull(message = "{required}") WithoutChildren howToGoOn,

        @NotBlank(message = "{required}") @Size(max = 4000, message = "{service.tooLong}")
        String why) {}
