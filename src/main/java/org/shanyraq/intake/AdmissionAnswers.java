package org.shanyraq.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.AdmissionOutcome;

/**
 * The commission's decision as the coordinator minutes it.
 *
 * @param grounds needed where the decision differs from the proposal
 * @param needGrounds codes of the state's grounds on which the family is in need (T589-600)
 */
public record AdmissionAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@Valid VoteAnswer> votes,
        @NotNull(message = "{required}") AdmissionOutcome decision,
        @Size(max = 10000) @Nullable String grounds,
        @Size(max = 100, message = "{tooManyRows}") Set<String> needGrounds) {

    public AdmissionAnswers {
        needGrounds = needGrounds == null ? Set.of() : Set.copyOf(needGrounds);
        votes = votes == null ? List.of() : List.copyOf(votes);
    }
}
