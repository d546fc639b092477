package org.shanyraq.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How one member of the commission voted.
 *
 * @param worker a worker of the centre, or else
 * @param guest the name of somebody from elsewhere
 */
public record VoteAnswer(
        String worker,
        @Size(max = 200) String guest,
        @NotNull(message = "{required}") Vote vote) {}
