package org.shanyraq.reunification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The child met its family before it came back. */
public record Visit(
        @NotNull(message = "{required}") @PastOrPresent(message = "{reunification.inFuture}")
        LocalDate visitedOn,

        @NotBlank(message = "{required}") @Size(max = 200) String visitedWith) {}
