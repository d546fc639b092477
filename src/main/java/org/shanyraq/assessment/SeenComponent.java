package org.shanyraq.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A component that gave concern, and all that was found of it since.
 *
 * @param about the child's name, or "Parents", "Family"
 * @param baseline how it was found when it first gave concern
 * @param since how it was found after that, in its order
 * @param need what was needed, as it was last said
 */
public record SeenComponent(
        AssessmentComponent component,
        @Nullable UUID childId,
        String about,
        String title,
        Look baseline,
        List<Look> since,
        @Nullable String need) {

    /** @param filing the paper that says it */
    public record Look(Rating rating, LookOccasion occasion, LocalDate on, UUID filing) {}

    /** As {@link RatedComponent#key()}. */
    public String key() {
        return RatedComponent.key(component, childId);
    }

    /** How it was found last. */
    public Look now() {
        return since.isEmpty() ? baseline : since.get(since.size() - 1);
    }

    String name() {
        return about + ", " + title;
    }

    /** What the last assessment found: by it the rows of a form stand in their order. */
    Rating lastAssessed() {
        return since.stream()
                .filter(look -> look.occasion() == LookOccasion.assessment)
                .reduce(baseline, (first, second) -> second)
                .rating();
    }
}
