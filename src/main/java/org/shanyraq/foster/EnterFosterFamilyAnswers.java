package org.shanyraq.foster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code enter-foster-family}.
 *
 * @param homeSeenBy a name, of the centre or not
 */
public record EnterFosterFamilyAnswers(
        @NotBlank(message = "{required}") @Size(max = 200) String fosterNames,
        @NotBlank(message = "{required}") @Size(max = 50) String fosterPhone,
        @NotBlank(message = "{required}") @Size(max = 500) String fosterAddress,
        @NotBlank(message = "{required}") @Size(max = 200) String fosterLanguages,
        @NotNull(message = "{required}") @Min(1) @Max(10) Integer places,
        @NotNull(message = "{required}") @Min(3) @Max(17) Integer ageFrom,
        @NotNull(message = "{required}") @Min(3) @Max(17) Integer ageTo,
        @NotNull(message = "{required}") School schoolWhere,
        @Nullable UUID schoolPupil,
        @Size(max = 200) @Nullable String schoolPlace,

        @PastOrPresent(message = "{foster.inFuture}") @Nullable
        LocalDate schoolFinishedOn,

        @Size(max = 100) @Nullable String contractNumber,

        @NotNull(message = "{required}") @PastOrPresent(message = "{foster.inFuture}")
        LocalDate contractOn,

        @NotBlank(message = "{required}") @Size(max = 200) String actBody,
        @NotBlank(message = "{required}") @Size(max = 100) String actNumber,

        @NotNull(message = "{required}") @PastOrPresent(message = "{foster.inFuture}")
        LocalDate actOn,

        @NotNull(message = "{required}") @PastOrPresent(message = "{foster.inFuture}")
        LocalDate homeSeenOn,

        @NotBlank(message = "{required}") @Size(max = 200) String homeSeenBy,
        @NotBlank(message = "{required}") @Size(max = 4000) String homeSeen,
        @NotNull(message = "{required}") Boolean homeInOrder)
        implements FosterDetails {}
