package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code decide-merge}.
 *
 * @param doubled of one person: the entry under which nobody looks any more
 * @param kept of one person: the entry that stays
 * @param apart of one family: who here is alike somebody there and is another person all the same
 */
public record DecideMergeAnswers(
        @NotNull(message = "{required}") MergeDecision mergeDecision,
        @Nullable UUID doubled,
        @Nullable UUID kept,
        @Size(max = 100, message = "{tooManyRows}") Set<UUID> apart) {

    public DecideMergeAnswers {
        apart = apart == null ? Set.of() : Set.copyOf(apart);
    }
}
