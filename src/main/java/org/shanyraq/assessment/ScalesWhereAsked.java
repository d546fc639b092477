package org.shanyraq.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** {@link FamilyScales} on a form that does not ask them of every family. */
public record ScalesWhereAsked(
        @Min(1) @Max(5) @Nullable Integer motivation,
        @Min(1) @Max(5) @Nullable Integer trust,
        @Size(max = 2000) @Nullable String scalesNote) {

    /** {@code null} where they were not asked. */
    public static @Nullable FamilyScales given(@Nullable ScalesWhereAsked scales) {
        return scales == null || scales.motivation == null || scales.trust == null
                ? null
                : new FamilyScales(scales.motivation, scales.trust, scales.scalesNote);
    }
}
