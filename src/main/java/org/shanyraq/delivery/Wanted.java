package org.shanyraq.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a specialist.
 *
 * @param measure of the plan in force; {@code null} where the family needs it beside the plan
 * @param service its code in the catalogue
 * @param specialist a group
 * @param recipients members of the family
 */
record Wanted(
        @Nullable UUID measure,
        String service,
        String specialist,
        List<UUID> recipients,
        LocalDate wantedBy,
        String askedFor) {}
