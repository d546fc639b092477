package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * The answers of {@code decide-merge}.
 *
 * @param doubled of one person: the entry under which nobody looks any more
 * @param kept of one person: the entry that stays
 * @param apart of one family: who here is alike somebody there and is another person all the same
 * @param why kept with the filing
 */
public record DecideMergeAnswers(
        @NotNull(message = "{required}") MergeDecision mergeDecision,
        UUID doubled,
        UUID kept,
        @Size(max = 100, message = "{tooManyRows}") Set<UUID> apart,

        @NotBlank(message = "{required}") @Size(max = 4000, message = "{service.tooLong}")
        String why) {

    public DecideMergeAnswers {
        apart = apart == null ? Set.of() : Set.copyOf(apart);
    }
}
