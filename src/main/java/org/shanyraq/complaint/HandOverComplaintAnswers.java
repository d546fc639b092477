package org.shanyraq.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code hand-over-complaint}.
 *
 * @param alsoConcerned user ids of others whom it turns out to be about
 * @param answerer a user id, or {@link Complaints#FOUNDER}
 */
public record HandOverComplaintAnswers(
        @Pattern(regexp = "([0-9]{4}-[0-9]{4,6})?", message = "{complaint.noCaseNumber}") @Nullable
        String caseNumber,

        @Size(max = 100, message = "{tooManyRows}") List<@NotBlank String> alsoConcerned,
        @NotBlank(message = "{required}") String answerer) {

    public HandOverComplaintAnswers {
        alsoConcerned = Objects.requireNonNullElse(alsoConcerned, List.of());
    }
}
