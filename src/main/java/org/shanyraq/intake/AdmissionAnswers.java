package org.shanyraq.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.shanyraq.casefile.AdmissionOutcome;

/**
 * The commission's decision as the coordinator minutes it.
 *
 * @param grounds needed where the decision differs from the proposal
 */
public record AdmissionAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@Valid VoteAnswer> votes,
        @NotNull(message = "{required}") AdmissionOutcome decision,
        @Size(max = 10000) String grounds) {

    public AdmissionAnswers {
        votes = votes == null ? List.of() : List.copyOf(votes);
    }
}
