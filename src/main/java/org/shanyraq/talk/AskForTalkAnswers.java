package org.shanyraq.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answers of {@code ask-for-talk}. */
public record AskForTalkAnswers(
        @NotBlank(message = "{required}") @Size(max = 2000) String reason) {}
