package org.shanyraq.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.judgement.Decisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partners of the whole centre who have not answered a letter. Who may ask is the asker's question. */
@Component
public class SilentPartners {

    private final JdbcClient database;
    private final PartnerKinds kinds;
    private final Decisions decisions;
    private final CentreClock clock;

    SilentPartners(JdbcClient database, PartnerKinds kinds, Decisions decisions, CentreClock clock) {
        this.database = database;
        this.kinds = kinds;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Those who have been silent for as long as the table {@code listSpan} says and longer, the longest first. */
    public List<Silent> longest(int most) {
        Map<String, String> names = kinds.names();
        return database.sql("""
                        select referral.case_number, family.name, referral.kind, referral.sent_on, referral.times_chased
                          from casefile.partner_referral referral
                          join casefile.family_case on family_case.case_number = referral.case_number
                          join casefile.family on family.id = family_case.family_id
                         where referral.status = 'sent' and referral.sent_on <= :until
                         order by referral.sent_on, referral.case_number limit :most
                        """)
                .param("until", clock.today().minusDays(quietDays()))
                .param("most", most)
                .query((row, number) -> silent(row, names))
                .list();
    }

    private int quietDays() {
        return ((Number) decisions
                        .ask("listSpan", null, Map.of("list", "silentPartners"))
                        .answer("days"))
                .intValue();
    }

    private Silent silent(ResultSet row, Map<String, String> names) throws SQLException {
        LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
        return new Silent(
                row.getString("case_number"),
                row.getString("name"),
                names.get(row.getString("kind")),
                sentOn,
                ChronoUnit.DAYS.between(sentOn, clock.today()),
                row.getInt("times_chased"));
    }

    /**
     * @param partner what kind of organisation it is
     * @param days since the letter
     * @param chased how often it was asked again
     */
    public record Silent(
            String caseNumber, String familyName, @Nullable String partner, LocalDate sentOn, long days, int chased) {}
}
