package org.shanyraq.workspace.week;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CentreLooks;
import org.shanyraq.casefile.PlannedDays;
import org.shanyraq.casefile.PlannedDays.Planned;
import org.shanyraq.running.CaseAgenda;
import org.shanyraq.running.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is one person's within some days: tasks by their limit, and what the case file and the diagrams have planned. Who may ask is the asker's question. */
@Component
class PlannedWork {

    private static final String COMES_BY_ITSELF = "ahead";
    private static final int MOST_FAMILIES = 60;

    private final OpenWork work;
    private final List<PlannedDays> modules;
    private final CaseAgenda agenda;
    private final CentreLooks families;
    private final JdbcClient database;
    private final CentreClock clock;

    PlannedWork(
            OpenWork work,
            List<PlannedDays> modules,
            CaseAgenda agenda,
            CentreLooks families,
            JdbcClient database,
            CentreClock clock) {
        this.work = work;
        this.modules = modules;
        this.agenda = agenda;
        this.families = families;
        this.database = database;
        this.clock = clock;
    }

    /** Theirs by name, and what waits for one of their groups. */
    List<OpenWork.Work> due(String person, OffsetDateTime since, OffsetDateTime until, int most) {
        return work.of(person, groups(person), since, until, most);
    }

    /**
     * The soonest first.
     *
     * @param until not included
     */
    List<Planned> planned(String person, LocalDate from, LocalDate until, int most) {
        return Stream.concat(
                        modules.stream().flatMap(module -> module.of(person, from, until, most).stream()),
                        coming(person, from, until))
                .sorted(Comparator.comparing(Planned::day)
                        .thenComparing(Planned::caseNumber)
                        .thenComparing(Planned::kind))
                .limit(most)
                .toList();
    }

    private Stream<Planned> coming(String person, LocalDate from, LocalDate until) {
        List<String> led = families.ledBy(person, MOST_FAMILIES).stream()
                .map(CentreLooks.Led::caseNumber)
                .toList();
        return agenda.coming(led, begin(from), begin(until)).stream()
                .map(coming -> new Planned(
                        COMES_BY_ITSELF, coming.caseNumber(), coming.due().toLocalDate(), coming.name(), null, true));
    }

    OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private List<String> groups(String person) {
        return database.sql("select group_id_ from public.act_id_membership where user_id_ = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
