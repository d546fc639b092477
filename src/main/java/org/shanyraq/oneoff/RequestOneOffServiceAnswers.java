package org.shanyraq.oneoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code request-one-off-service}.
 *
 * @param requestedBy who asks, and how to reach them
 * @param recipients in a case, the members of the family
 * @param recipientName without a case, and for a group: the name
 * @param people how many, where the kind and the members do not say it
 * @param service its code in the catalogue
 * @param givenBy {@code caseManager} or a specialist's group
 * @param birthYear of one person without a case, so that who comes again counts once
 * @param ownPhone the same
 * @param comingReasons why they come, from the list of reasons
 */
public record RequestOneOffServiceAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{oneoff.inFuture}")
        LocalDate requestedOn,

        @NotBlank(message = "{required}") @Size(max = 200) String requestedBy,

        @NotNull(message = "{required}") RecipientKind recipientKind,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull UUID> recipients,
        @Size(max = 200) @Nullable String recipientName,
        Integer people,
        @NotBlank(message = "{required}") String service,
        @NotBlank(message = "{required}") String givenBy,

        @NotBlank(message = "{required}") @Size(max = 4000) String askedFor,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull String> comingReasons,
        @Nullable Integer birthYear,
        @Size(max = 100) @Nullable String ownPhone) {

    public RequestOneOffServiceAnswers {
        recipients = Objects.requireNonNullElse(recipients, List.of());
        comingReasons = Objects.requireNonNullElse(comingReasons, List.of());
    }
}
