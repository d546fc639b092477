package org.shanyraq.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The answers of {@code look-at-placement}.
 *
 * @param childView what the child says (T1083)
 * @param returnPlan what has to happen before the child can return, or what else is to follow (A124)
 */
public record LookAtPlacementAnswers(
        @NotNull(message = "{placement.dateNeeded}") @PastOrPresent(message = "{placement.inFuture}")
        LocalDate lookedOn,

        @NotBlank(message = "{placement.childStateNeeded}") @Size(max = 4000, message = "{placement.tooLong}")
        String childState,

        @NotBlank(message = "{placement.childViewNeeded}") @Size(max = 4000, message = "{placement.tooLong}")
        String childView,

        @Size(max = 4000, message = "{placement.tooLong}") String carersView,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid FamilyContact> familyContacts,

        @NotBlank(message = "{placement.returnPlanNeeded}") @Size(max = 4000, message = "{placement.tooLong}")
        String returnPlan) {

    public LookAtPlacementAnswers {
        familyContacts = Objects.requireNonNullElse(familyContacts, List.of());
    }
}
