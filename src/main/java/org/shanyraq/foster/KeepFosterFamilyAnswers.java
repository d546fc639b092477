package org.shanyraq.foster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code keep-foster-family}: all but the first belong to one of its answers.
 *
 * @param childId whose placement runs and of whom the register did not know with whom it lives
 */
public record KeepFosterFamilyAnswers(
        @NotNull(message = "{required}") Kept what,
        @Size(max = 200) @Nullable String fosterNames,
        @Size(max = 50) @Nullable String fosterPhone,
        @Size(max = 500) @Nullable String fosterAddress,
        @Size(max = 200) @Nullable String fosterLanguages,
        @Min(1) @Max(10) @Nullable Integer places,
        @Min(3) @Max(17) @Nullable Integer ageFrom,
        @Min(3) @Max(17) @Nullable Integer ageTo,
        @Nullable School schoolWhere,
        @Nullable UUID schoolPupil,
        @Size(max = 200) @Nullable String schoolPlace,

        @PastOrPresent(message = "{foster.inFuture}") @Nullable
        LocalDate schoolFinishedOn,

        @Size(max = 100) @Nullable String contractNumber,

        @PastOrPresent(message = "{foster.inFuture}") @Nullable
        LocalDate contractOn,

        @Size(max = 200) @Nullable String actBody,
        @Size(max = 100) @Nullable String actNumber,

        @PastOrPresent(message = "{foster.inFuture}") @Nullable
        LocalDate actOn,

        @Nullable LocalDate restFrom,
        @Nullable LocalDate restUntil,
        @Size(max = 2000) @Nullable String restBecause,
        @Nullable UUID childId,

        @PastOrPresent(message = "{foster.inFuture}") @Nullable
        LocalDate endedOn,

        @Size(max = 2000) @Nullable String endedBecause)
        implements FosterDetails {}
