package org.shanyraq.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How somebody outside of the centre was told of a danger.
 *
 * @param informedAt in the centre's zone
 * @param reference number of the letter or of the entry, if there is one
 */
public record InformBodyAnswers(
        @NotNull(message = "{required}") LocalDateTime informedAt,
        @NotBlank(message = "{required}") @Size(max = 300) String informed,
        @NotNull(message = "{required}") WayOfInforming how,
        @Size(max = 100) @Nullable String reference,
        @Size(max = 4000) @Nullable String answer) {}
