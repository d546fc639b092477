package org.shanyraq.supervision;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code end-absence}.
 *
 * @param isBack whether the worker is back; if not, it lasts longer
 * @param lastDay the new last day, where it lasts longer
 * @param note what the worker who is back should know
 */
public record EndAbsenceAnswers(
        @NotNull(message = "{required}") Boolean isBack,
        @Future(message = "{supervision.dayPassed}") LocalDate lastDay,
        @Size(max = 4000) @Nullable String note) {}
