package org.shanyraq.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answers of {@code carry-out-complaint-measure}. */
public record CarryOutComplaintMeasureAnswers(
        @NotNull(message = "{required}") Boolean done,

        @Size(max = 4000) @Nullable String result) {}
