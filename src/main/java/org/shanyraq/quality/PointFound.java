package org.shanyraq.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A row of the checklist.
 *
 * @param id the code of the point
 * @param point only shown
 * @param program what the program found; only shown
 */
public record PointFound(
        @NotNull String id,
        @Size(max = 200) @Nullable String point,
        @Size(max = 200) @Nullable String program,
        @NotNull(message = "{required}") Found found,
        @Size(max = 1000) @Nullable String note) {}
