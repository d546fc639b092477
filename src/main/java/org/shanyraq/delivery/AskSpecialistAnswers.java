package org.shanyraq.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.FilePart;

/**
 * The answers of {@code ask-specialist}.
 *
 * @param measure of the plan in force, if it is one
 * @param service its code in the catalogue
 * @param specialist the group that is asked
 * @param recipients the members of the family for whom it is
 * @param shown what the specialist may read of the file while it is theirs to do
 */
public record AskSpecialistAnswers(
        @Nullable UUID measure,
        @NotBlank(message = "{required}") String service,
        @NotBlank(message = "{required}") String specialist,

        @NotEmpty(message = "{delivery.recipientsNeeded}") @Size(max = 100, message = "{tooManyRows}")
        List<@NotNull UUID> recipients,

        @NotNull(message = "{required}") LocalDate wantedBy,

        @NotBlank(message = "{required}") @Size(max = 4000) String askedFor,

        @Size(max = 100, message = "{tooManyRows}") @Nullable
        List<@NotNull FilePart> shown) {

    Wanted wanted() {
        return new Wanted(measure, service, specialist, recipients, wantedBy, askedFor);
    }
}
