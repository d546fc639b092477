package org.shanyraq.handout;

import java.util.UUID;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.figures.Figures;
import org.shanyraq.figures.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives figures out. Numbers from one to four stay in the centre, and so does what would give them away, unless the director says
 * why this time they go out. Whatever is given out is written down.
 */
@Service
@Transactional
public class Handouts {

    private static final int LONGEST_REASON = 1000;

    private final Figures figures;
    private final SpreadsheetWriter spreadsheets;
    private final CsvWriter separated;
    private final PaperWriter papers;
    private final AuthorityForm authority;
    private final Sights sights;
    private final CentreClock clock;
    private final JdbcClient database;

    Handouts(
            Figures figures,
            SpreadsheetWriter spreadsheets,
            CsvWriter separated,
            PaperWriter papers,
            AuthorityForm authority,
            Sights sights,
            CentreClock clock,
            JdbcClient database) {
        this.figures = figures;
        this.spreadsheets = spreadsheets;
        this.separated = separated;
        this.papers = papers;
        this.authority = authority;
        this.sights = sights;
        this.clock = clock;
        this.database = database;
    }

    /**
     * @throws Refusal if the person does not watch over all cases of the centre, if somebody else than the director wants small
     *     numbers in it or says no reason, or if the authority's form names what is no figure
     */
    public Handout give(HandoutOrder order) {
        Report counted = figures.report(order.period());
        if (order.whole()) {
            ensureDecided(order);
        }
        Report report = order.whole() ? counted : figures.guarded(counted);
        byte[] file = switch (order.format()) {
            case xlsx -> spreadsheets.write(report);
            case csv -> separated.write(report);
            case pdf -> papers.write(report);
            case form -> authority.fill(report);
        };
        writeDown(order);
        return new Handout(name(order), order.format().mediaType(), file);
    }

    private void ensureDecided(HandoutOrder order) {
        if (sights.reach().groups().stream().noneMatch(Role.director::is)) {
            throw Refusal.because("handout.directorsDecision");
        }
        if (order.reason() == null || order.reason().isBlank()) {
            throw Refusal.because("handout.reasonNeeded");
        }
        if (order.reason().length() > LONGEST_REASON) {
            throw Refusal.because("handout.reasonTooLong", LONGEST_REASON);
        }
    }

    private static String name(HandoutOrder order) {
        return "figures-%s-%s.%s"
                .formatted(
                        order.period().from(),
                        order.period().last(),
                        order.format().ending());
    }

    private void writeDown(HandoutOrder order) {
        database.sql("""
                        insert into casefile.figures_given_out (id, given_at, given_by, first_day, last_day, format, whole, reason)
                        values (:id, :at, :by, :first, :last, :format, :whole, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", clock.now())
                .param("by", sights.person())
                .param("first", order.period().from())
                .param("last", order.period().last())
                .param("format", order.format().name())
                .param("whole", order.whole())
                .param("reason", order.whole() ? order.reason() : null)
                .update();
    }
}
