package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code confirm-two-families}.
 *
 * @param otherChild the child's entry in the other family; not asked if it belongs to this one only
 * @param since when it belongs to both; {@code null} for today
 */
public record ConfirmTwoFamiliesAnswers(
        @NotNull(message = "{required}") BothOrOne families,
        UUID otherChild,
        @Nullable LocalDate since) {}
