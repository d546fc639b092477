package org.shanyraq.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A specialist's part of the in-depth assessment. */
public record SpecialistView(
        @NotNull(message = "{required}") Rating rating,
        @Size(max = 4000) @Nullable String needs) {}
