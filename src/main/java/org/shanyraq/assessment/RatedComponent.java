package org.shanyraq.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One component as the in-depth assessment found it.
 *
 * @param childId the child it was found for, or {@code null} for parents and family
 * @param about the child's name, or "Parents", "Family"
 * @param title the component's name in words
 * @param ratingTitle the rating in words
 * @param need what is needed, or {@code null}
 */
public record RatedComponent(
        AssessmentComponent component,
        @Nullable UUID childId,
        @Nullable String about,
        String title,
        Rating rating,
        String ratingTitle,
        @Nullable String need) {

    /** Names it, whichever assessment it was found in. */
    public String key() {
        return key(component, childId);
    }

    static String key(AssessmentComponent component, @Nullable UUID childId) {
        return childId == null ? component.name() : component.name() + '/' + childId;
    }
}
