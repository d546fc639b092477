package org.shanyraq.reunification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** The answers of {@code check-housing}. */
public record CheckHousingAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{reunification.inFuture}")
        LocalDate checkedOn,

        @NotNull(message = "{required}") Housing housing) {}
