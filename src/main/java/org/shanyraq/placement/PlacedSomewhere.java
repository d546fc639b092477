package org.shanyraq.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Refusal;
import org.shanyraq.foster.UnknownStays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Placements with a foster family that began when there was no register. Who may ask is the asker's question. */
@Component
class PlacedSomewhere implements UnknownStays {

    private static final int MOST = 300;

    private static final String SOMEWHERE = """
             placement.status = 'running' and placement.kind = 'fosterFamily'
               and not exists (select 1 from casefile.foster_stay stay where stay.placement_id = placement.id)
            """;

    private static final String STAYS = """
            select placement.id, placement.child_id, placement.case_number, placement.carers_name, placement.started_on,
                   family.name, coalesce(child.full_name, family.name) as full_name
              from casefile.placement
              join casefile.family_member child on child.id = placement.child_id
              join casefile.family_case on family_case.case_number = placement.case_number
              join casefile.family on family.id = family_case.family_id
             where %s
             order by child.full_name, placement.id limit :most
            """;

    private final JdbcClient database;
    private final MessageSource words;

    PlacedSomewhere(JdbcClient database, MessageSource words) {
        this.database = database;
        this.words = words;
    }

    @Override
    public List<Stay> all() {
        return database.sql(STAYS.formatted(SOMEWHERE))
                .param("most", MOST)
                .query(this::stay)
                .list();
    }

    /** Whoever is ending the placement at this instant is told that it has changed. */
    @Override
    public Stay of(UUID child) {
        database.sql("update casefile.placement set lock_version = lock_version + 1 where child_id = :child and "
                        + SOMEWHERE)
                .param("child", child)
                .update();
        return database.sql(STAYS.formatted("placement.child_id = :child and " + SOMEWHERE))
                .param("child", child)
                .param("most", 1)
                .query(this::stay)
                .optional()
                .orElseThrow(() -> Refusal.because("placement.notSomewhere").at("childId"));
    }

    private Stay stay(ResultSet row, int number) throws SQLException {
        LocalDate since = row.getObject("started_on", LocalDate.class);
        return new Stay(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                words.getMessage(
                        "placement.somewhere",
                        new Object[] {
                            row.getString("full_name"),
                            row.getString("name"),
                            row.getString("case_number"),
                            row.getString("carers_name"),
                            Days.written(since)
                        },
                        LocaleContextHolder.getLocale()),
                since);
    }
}
