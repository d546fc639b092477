package org.shanyraq.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How far the family wants a change and trusts the centre, as the worker sees it: 1, not at all, to 5 (T1393, T1429).
 *
 * @param scalesNote by what the worker sees it; stays in the paper
 */
public record FamilyScales(
        @NotNull(message = "{required}") @Min(1) @Max(5) Integer motivation,
        @NotNull(message = "{required}") @Min(1) @Max(5) Integer trust,
        @Size(max = 2000) @Nullable String scalesNote) {}
