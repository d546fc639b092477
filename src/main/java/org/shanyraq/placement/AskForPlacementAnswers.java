package org.shanyraq.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The answers of {@code ask-for-placement}: which child cannot stay at home, and why.
 *
 * @param childView what the child says, or why it could not be asked (T1083)
 * @param parentsView what the parents say
 */
public record AskForPlacementAnswers(
        @NotNull(message = "{placement.childNeeded}") UUID childId,
        @NotNull(message = "{placement.kindNeeded}") PlacementKind kind,

        @NotBlank(message = "{placement.whyNeeded}") @Size(max = 4000, message = "{placement.tooLong}")
        String why,

        @NotBlank(message = "{placement.childViewNeeded}") @Size(max = 4000, message = "{placement.tooLong}")
        String childView,

        @Size(max = 4000, message = "{placement.tooLong}") String parentsView) {}
