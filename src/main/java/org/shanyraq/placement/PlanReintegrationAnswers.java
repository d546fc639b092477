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
        @NotBlank(message = "{placement.supportNeeded}") @Size(max = 4000, message = "{placement.tooLong}")
        String support,

        @NotBlank(message = "{placement.childViewNeeded}") @Size(max = 4000, message = "{placement.tooLong}")
        String childView,

        @NotNull(message = "{placement.firstVisitNeeded}") LocalDate firstVisitOn) {}
