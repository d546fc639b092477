package org.shanyraq.talk;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A row of what is agreed on in a talk. */
public record Agreed(
        @NotBlank(message = "{required}") @Size(max = 1000) String what,
        @NotNull(message = "{required}") Keeper keeper,

        @NotNull(message = "{required}") @FutureOrPresent(message = "{talk.untilPast}")
        LocalDate until) {}
