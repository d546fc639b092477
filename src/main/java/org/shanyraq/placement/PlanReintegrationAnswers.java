package org.shanyraq.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code plan-reintegration}: what helps parents and child to live together again.
 *
 * @param childView what the child says (T1083)
 * @param firstVisitOn when the family is visited first
 */
public record PlanReintegrationAnswers(
        @NotBlank(message = "{required}") @Size(max = 4000) String childView,

        @NotNull(message = "{required}") LocalDate firstVisitOn) {}
