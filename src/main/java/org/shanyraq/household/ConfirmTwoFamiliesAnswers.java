package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The answers of {@code confirm-two-families}.
 *
 * @param otherChild the child's entry in the other family; not asked if it belongs to this one only
 * @param since when it belongs to both; {@code null} for today
 * @param why kept with the filing
 */
public record ConfirmTwoFamiliesAnswers(
        @NotNull(message = "{required}") BothOrOne families,
        UUID otherChild,
        LocalDate since,
        @Size(max = 4000, message = "{service.tooLong}") String why) {}
