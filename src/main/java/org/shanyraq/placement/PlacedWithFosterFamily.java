package org.shanyraq.placement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose child lives with which family of the register of foster families. Who may ask is the asker's question. */
@Component
public class PlacedWithFosterFamily {

    private static final String FAMILIES = """
            select distinct foster.number, foster.names
              from casefile.placement
              join casefile.foster_stay stay on stay.placement_id = placement.id
              join casefile.foster_family foster on foster.number = stay.foster_family
             where placement.start_filing_id
            """;

    private final JdbcClient database;

    PlacedWithFosterFamily(JdbcClient database) {
        this.database = database;
    }

    /** What the foster families are called, by their numbers, of which papers of this case say that a child came to them. */
    public Map<String, String> familiesNamedIn(String caseNumber) {
        return names(database.sql(FAMILIES + " in (select id from casefile.filing where case_number = :papers)")
                .param("papers", caseNumber));
    }

    /** What the foster families are called, by their numbers, of which these papers say that a child came to them. */
    public Map<String, String> familiesNamedIn(Collection<UUID> papers) {
        return papers.isEmpty()
                ? Map.of()
                : names(database.sql(FAMILIES + " in (:papers)").param("papers", papers));
    }

    private static Map<String, String> names(JdbcClient.StatementSpec families) {
        return families.query((row, line) -> Map.entry(row.getString("number"), row.getString("names"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
