package org.shanyraq.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one component.
 *
 * @param need what is needed; has to be said where there is a concern
 * @param evidence what was seen and heard
 * @param seenBy who saw it
 * @param resources what the family and those around it can build on
 */
public record ComponentView(
        @NotNull(message = "{required}") Rating rating,
        @Size(max = 2000) @Nullable String need,
        @Size(max = 4000) String evidence,
        @Size(max = 500) String seenBy,
        @Size(max = 2000) String resources) {

    boolean leavesNeedUnsaid() {
        return rating.isConcern() && (need == null || need.isBlank());
    }
}
