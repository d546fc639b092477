package org.shanyraq.placement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose child a placement is about, for the register of foster families. Who may ask is the asker's question. */
@Component
public class PlacedWithFosterFamily {

    private final JdbcClient database;

    PlacedWithFosterFamily(JdbcClient database) {
        this.database = database;
    }

    /** By the ids of these placements. */
    public Map<UUID, Child> children(Collection<UUID> placements) {
        if (placements.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select placement.id, placement.case_number, family.name, child.full_name
                          from casefile.placement
                          join casefile.family_member child on child.id = placement.child_id
                          join casefile.family_case on family_case.case_number = placement.case_number
                          join casefile.family on family.id = family_case.family_id
                         where placement.id in (:placements)
                        """)
                .param("placements", placements)
                .query((row, line) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Child(row.getString("case_number"), row.getString("name"), row.getString("full_name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param child {@code null} for one without a name */
    public record Child(
            String caseNumber, String familyName, @Nullable String child) {}
}
