package org.shanyraq.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The answers of {@code ask-for-placement}: which child cannot stay at home, and why.
 *
 * @param childView what the child says, or why it could not be asked (T1083)
 */
public record AskForPlacementAnswers(
        @NotNull(message = "{required}") UUID childId,
        @NotNull(message = "{required}") PlacementKind kind,
        @NotBlank(message = "{required}") @Size(max = 4000) String childView) {}
