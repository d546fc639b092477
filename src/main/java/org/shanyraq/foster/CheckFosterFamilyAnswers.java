package org.shanyraq.foster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answers of {@code check-foster-family}: what was seen of a home and of the children there. */
public record CheckFosterFamilyAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{foster.inFuture}")
        LocalDate checkedOn,

        @Size(max = 200) @Nullable String checkedWith,
        @NotBlank(message = "{required}") @Size(max = 4000) String homeSeen,
        @Size(max = 4000) @Nullable String childrenSaid,
        @NotNull(message = "{required}") Boolean homeInOrder,
        @Size(max = 4000) @Nullable String toBeDone) {}
