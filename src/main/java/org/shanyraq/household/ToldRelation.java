package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person of the family is to another, as a form tells it.
 *
 * @param one the parent; of partners and of those who live together either
 * @param since {@code null} while unknown
 * @param until {@code null} while it holds
 */
public record ToldRelation(
        @NotNull(message = "{required}") UUID one,
        @NotNull(message = "{required}") RelationKind relation,
        @NotNull(message = "{required}") UUID other,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
