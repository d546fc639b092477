package org.shanyraq.oneoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The answers of {@code request-one-off-service}.
 *
 * @param requestedBy who asks, and how to reach them
 * @param recipients in a case, the members of the family
 * @param recipientName without a case, and for a group: the name
 * @param people how many, where the kind and the members do not say it
 * @param service its code in the catalogue
 * @param givenBy {@code caseManager} or a specialist's group
 */
public record RequestOneOffServiceAnswers(
        @NotNull(message = "{oneoff.requestedOnNeeded}") @PastOrPresent(message = "{oneoff.inFuture}")
        LocalDate requestedOn,

        @NotBlank(message = "{oneoff.requestedByNeeded}") @Size(max = 200, message = "{oneoff.tooLong}")
        String requestedBy,

        @NotNull(message = "{oneoff.recipientKindNeeded}") RecipientKind recipientKind,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull UUID> recipients,
        @Size(max = 200, message = "{oneoff.tooLong}") String recipientName,
        Integer people,
        @NotBlank(message = "{oneoff.serviceNeeded}") String service,
        @NotBlank(message = "{oneoff.givenByNeeded}") String givenBy,

        @NotBlank(message = "{oneoff.askedForNeeded}") @Size(max = 4000, message = "{oneoff.tooLong}")
        String askedFor) {

    public RequestOneOffServiceAnswers {
        recipients = Objects.requireNonNullElse(recipients, List.of());
    }
}
