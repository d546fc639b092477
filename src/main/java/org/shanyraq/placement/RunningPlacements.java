package org.shanyraq.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The children of the whole centre who live with other carers now. Who may ask is the asker's question. */
@Component
public class RunningPlacements {

    private final JdbcClient database;
    private final MessageSource words;
    private final CentreClock clock;

    RunningPlacements(JdbcClient database, MessageSource words, CentreClock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** The first to end first. */
    public List<Placed> nextToEnd(int most) {
        return database.sql("""
                        select placement.case_number, family.name, child.full_name, placement.kind, placement.allowed_until
                          from casefile.placement
                          join casefile.family_member child on child.id = placement.child_id
                          join casefile.family_case on family_case.case_number = placement.case_number
                          join casefile.family on family.id = family_case.family_id
                         where placement.status = 'running'
                         order by placement.allowed_until, placement.case_number limit :most
                        """).param("most", most).query(this::placed).list();
    }

    private Placed placed(ResultSet row, int number) throws SQLException {
        LocalDate until = row.getObject("allowed_until", LocalDate.class);
        String kind = "placement.kind." + row.getString("kind");
        return new Placed(
                row.getString("case_number"),
                row.getString("name"),
                row.getString("full_name"),
                words.getMessage(kind, null, kind, LocaleContextHolder.getLocale()),
                until,
                ChronoUnit.DAYS.between(clock.today(), until));
    }

    /**
     * @param child {@code null} for a newborn without a name
     * @param where with whom it lives, in words
     * @param until the last day that is allowed
     * @param daysLeft less than 0 once it has passed
     */
    public record Placed(
            String caseNumber,
            String familyName,
            @Nullable String child,
            String where,
            LocalDate until,
            long daysLeft) {}
}
