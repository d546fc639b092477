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
 */
public record LookAtPlacementAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{placement.inFuture}")
        LocalDate lookedOn,

        @NotBlank(message = "{required}") @Size(max = 4000) String childView,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid FamilyContact> familyContacts) {

    public LookAtPlacementAnswers {
        familyContacts = Objects.requireNonNullElse(familyContacts, List.of());
    }
}
