package org.shanyraq.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.PlannedDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a child with other carers is looked at next, and the last day on which it may live there: for who leads the family. */
@Component
class PlannedPlacementDays implements PlannedDays {

    private final JdbcClient database;
    private final CentreClock clock;

    PlannedPlacementDays(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of a look that is due its task says so. */
    @Override
    public List<Planned> of(String person, LocalDate from, LocalDate until, int most) {
        return database.sql("""
                        select day.kind, placement.case_number, day.at, placement.child_id
                          from casefile.placement
                          join casefile.family_case on family_case.case_number = placement.case_number
                         cross join lateral (
                           select 'placementEnds' as kind, placement.allowed_until as at
                           union all
                           select 'look', cast(look.due_at at time zone :zone as date) from casefile.placement_look look
                            where look.placement_id = placement.id and look.looked_on is null and look.due_at > :now) day
                         where placement.status = 'running' and family_case.case_manager = :person
                           and day.at >= :from and day.at < :until
                         order by day.at, placement.case_number, day.kind limit :most
                        """)
                .param("person", person)
                .param("from", from)
                .param("until", until)
                .param("now", clock.now())
                .param("zone", clock.getZone().getId())
                .param("most", most)
                .query((row, number) -> new Planned(
                        row.getString("kind"),
                        row.getString("case_number"),
                        row.getObject("at", LocalDate.class),
                        null,
                        row.getObject("child_id", UUID.class),
                        true))
                .list();
    }
}
