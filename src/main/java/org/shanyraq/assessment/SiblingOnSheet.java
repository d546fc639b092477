package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A brother or sister who may be assessed on the same sheet: what is the same for all is said once, what differs by
 * child (T1370).
 *
 * @param id of the child
 * @param child its name and age, only shown
 * @param concernsBefore what gave concern the last time, only shown
 * @param onThisSheet whether the sheet holds for this child too
 * @param childView what the child itself says
 * @param differences where it is otherwise with this child
 */
public record SiblingOnSheet(
        UUID id,
        String child,
        @Nullable String concernsBefore,
        boolean onThisSheet,
        @Size(max = 4000) @Nullable String childView,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Difference> differences) {

    public SiblingOnSheet {
        differences = Objects.requireNonNullElse(differences, List.of());
    }

    /**
     * One component that is otherwise with a brother or sister.
     *
     * @param component a component of the child's side
     * @param evidence what was seen and heard; as for all, where nothing is said
     * @param need what is needed; as for all, where nothing is said
     */
    public record Difference(
            @NotNull(message = "{required}") ChildComponent component,
            @NotNull(message = "{required}") Rating rating,
            @Size(max = 4000) String evidence,
            @Size(max = 2000) String need) {

        /** How it is with this child, where the others are seen so. */
        ComponentView from(ComponentView all) {
            return new ComponentView(
                    rating,
                    isSaid(need) ? need : rating.isConcern() ? all.need() : null,
                    isSaid(evidence) ? evidence : all.evidence(),
                    all.seenBy(),
                    all.resources());
        }

        private static boolean isSaid(String text) {
            return text != null && !text.isBlank();
        }
    }
}
