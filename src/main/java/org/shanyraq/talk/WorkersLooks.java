package org.shanyraq.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CentreLooks;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.running.OpenWork;
import org.shanyraq.staff.Caseload;
import org.shanyraq.staff.Specialists;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the program lays out for a talk with a worker: each list in one query that has an end, each line with its case. */
@Service
@Transactional(readOnly = true)
class WorkersLooks {

    static final int MOST = 20;

    private static final int MOST_FAMILIES = 100;

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private static final String THEIRS = """
             join casefile.family_case on family_case.case_number = %s.case_number and family_case.case_manager = :worker
              and family_case.status in ('referred', 'accompanied', 'monitored')
             join casefile.family on family.id = family_case.family_id
            """;

    /** Three times in a row the same level: two looks have changed nothing. A family at a low level may well stay there. */
    private static final String UNCHANGED = """
            select family_case.case_number, family.name, family_case.risk_level as said, null as more, null as note, last.since as at
              from casefile.family_case join casefile.family on family.id = family_case.family_id
              cross join lateral (
                select count(*) as looks, count(distinct level) as levels, min(confirmed_at) as since
                  from (select level, confirmed_at from casefile.risk_assessment
                         where risk_assessment.case_number = family_case.case_number and level is not null and withdrawn_at is null
                         order by sequence desc limit 3) looked) last
             where family_case.case_manager = :worker and family_case.status in ('referred', 'accompanied', 'monitored')
               and family_case.risk_level in ('yellow', 'red') and last.looks = 3 and last.levels = 1
               and cast(:since as timestamptz) is not null
             order by last.since, family_case.case_number limit :most
            """;

    private static final String OVERRIDDEN = """
            select family_case.case_number, family.name, risk.proposed_level as said, risk.level as more, risk.grounds as note,
                   risk.confirmed_at as at
              from casefile.risk_assessment risk
            """ + THEIRS.formatted("risk") + """
             where risk.level <> risk.proposed_level and risk.confirmed_at >= :since
             order by risk.confirmed_at desc limit :most
            """;

    private static final String MOVED = """
            select family_case.case_number, family.name, moved.deadline as said, cast(moved.days as text) as more, null as note,
                   moved.granted_at as at
              from casefile.deadline_extension moved
            """ + THEIRS.formatted("moved")
            + " where moved.granted_at >= :since order by moved.granted_at desc limit :most";

    private static final String RAISED = """
            select family_case.case_number, family.name, raised.deadline as said, raised.step as more, null as note, raised.raised_at as at
              from casefile.attention raised
            """ + THEIRS.formatted("raised") + """
             where raised.raised_at >= :since and raised.step <> 'caseManagerReminded'
             order by raised.raised_at desc limit :most
            """;

    /** What a specialist serves now, in families that others lead. */
    private static final String SERVED = """
            select family_case.case_number, family.name, asked.service as said, cast(asked.next_session_on as text) as more,
                   cast((select count(*) from casefile.service_record given
                          where given.service_request_id = asked.id and not given.struck) as text) as note, asked.accepted_at as at
              from casefile.service_request asked
              join casefile.family_case on family_case.case_number = asked.case_number
               and family_case.status in ('referred', 'accompanied', 'monitored')
              join casefile.family on family.id = family_case.family_id
             where asked.served_by = :worker and asked.status = 'accepted' and cast(:since as timestamptz) is not null
             order by asked.accepted_at, asked.id limit :most
            """;

    private static final String CONTACTS = """
            select family_case.case_number, family.name, contact.kind as said, cast(contact.reached as text) as more, null as note,
                   cast(contact.on_day as timestamp) at time zone :zone as at
              from casefile.contact
              join casefile.family_case on family_case.case_number = contact.case_number
               and family_case.status in ('referred', 'accompanied', 'monitored')
              join casefile.family on family.id = family_case.family_id
             where contact.recorded_by = :worker and not contact.struck
               and contact.on_day >= cast(cast(:since as timestamptz) at time zone :zone as date)
             order by contact.on_day desc, contact.sequence desc limit :most
            """;

    /**
     * Hands raised for a specialist's own answers and sessions: those of the work that is or was set to them. What others
     * are late with in the same family is not theirs.
     */
    private static final String RAISED_OF_SERVICES = """
            select family_case.case_number, family.name, raised.deadline as said, raised.step as more, null as note, raised.raised_at as at
              from casefile.attention raised
              join casefile.family_case on family_case.case_number = raised.case_number
               and family_case.status in ('referred', 'accompanied', 'monitored')
              join casefile.family on family.id = family_case.family_id
             where raised.raised_at >= :since and raised.step <> 'caseManagerReminded'
               and raised.deadline in ('serviceRequest', 'serviceSession')
               and exists (select 1 from public.act_hi_taskinst task
                            where task.proc_inst_id_ = raised.work and task.assignee_ = :worker)
             order by raised.raised_at desc limit :most
            """;

    private static final String FAMILIES_SERVED = """
            select distinct family_case.case_number, family.name
              from casefile.service_request asked
              join casefile.family_case on family_case.case_number = asked.case_number
               and family_case.status in ('referred', 'accompanied', 'monitored')
              join casefile.family on family.id = family_case.family_id
             where asked.served_by = :worker and asked.status = 'accepted'
             order by family.name, family_case.case_number limit :most
            """;

    private final JdbcClient database;
    private final CentreLooks families;
    private final CaseFiles cases;
    private final OpenWork work;
    private final Workers workers;
    private final Specialists specialists;
    private final ServiceCatalogue services;
    private final CentreClock clock;
    private final MessageSource words;

    WorkersLooks(
            JdbcClient database,
            CentreLooks families,
            CaseFiles cases,
            OpenWork work,
            Workers workers,
            Specialists specialists,
            ServiceCatalogue services,
            CentreClock clock,
            MessageSource words) {
        this.database = database;
        this.families = families;
        this.cases = cases;
        this.work = work;
        this.workers = workers;
        this.specialists = specialists;
        this.services = services;
        this.clock = clock;
        this.words = words;
    }

    /** @param since the last talk: what happened before was talked about then */
    LaidOut of(String worker, OffsetDateTime since) {
        boolean asked = isSpecialist(worker);
        return new LaidOut(
                load(worker),
                families.notSeen(worker, MOST).stream()
                        .map(still -> new Line(
                                still.caseNumber(),
                                still.familyName(),
                                say("talk.notSeen", Days.written(still.since()), still.days())))
                        .toList(),
                lines(UNCHANGED, worker, since, row -> say("talk.unchanged", level(row.said()), day(row))),
                lines(
                        OVERRIDDEN,
                        worker,
                        since,
                        row -> say("talk.overridden", level(row.said()), level(row.more()), day(row), row.note())),
                lines(
                        MOVED,
                        worker,
                        since,
                        row -> say(
                                "talk.moved",
                                deadline(row.said()),
                                Integer.valueOf(Objects.requireNonNull(row.more())),
                                day(row))),
                asked ? lines(SERVED, worker, since, this::service) : List.of(),
                asked ? lines(CONTACTS, worker, since, this::contact) : List.of(),
                lines(
                        asked ? RAISED_OF_SERVICES : RAISED,
                        worker,
                        since,
                        row -> say("talk.raised." + row.more(), deadline(row.said()), day(row))),
                late(worker));
    }

    /** Whose families can be talked about: those that the worker leads, and those that a specialist serves. */
    List<Choice> familiesOf(String worker) {
        Stream<Choice> led = families.ledBy(worker, MOST_FAMILIES).stream()
                .map(family -> new Choice(family.familyName() + ", " + family.caseNumber(), family.caseNumber()));
        Stream<Choice> served = database
                .sql(FAMILIES_SERVED)
                .param("worker", worker)
                .param("most", MOST_FAMILIES)
                .query((row, number) -> new Choice(
                        row.getString("name") + ", " + row.getString("case_number"), row.getString("case_number")))
                .list()
                .stream();
        return Stream.concat(led, served).distinct().toList();
    }

    private boolean isSpecialist(String worker) {
        String role = workers.role(worker);
        return role != null && specialists.include(role);
    }

    private String service(Row row) {
        String name = services.names().getOrDefault(row.said(), row.said());
        int sessions = Integer.parseInt(Objects.requireNonNull(row.note()));
        return row.more() == null
                ? say("talk.service", name, sessions)
                : say("talk.serviceNext", name, sessions, Days.written(LocalDate.parse(row.more())));
    }

    private String contact(Row row) {
        String met = say("talk.contact." + row.said(), day(row));
        return "true".equals(row.more()) ? met : say("talk.contact.notReached", met);
    }

    private @Nullable String load(String worker) {
        return workers.caseManager(worker)
                .map(known -> {
                    Caseload load = known.load();
                    Caseload most = workers.limits();
                    return say(
                            "talk.load." + workers.verdict(load),
                            load.families(),
                            most.families(),
                            load.children(),
                            most.children(),
                            load.weight(),
                            most.weight());
                })
                .orElse(null);
    }

    private List<Line> late(String worker) {
        // What somebody has to do for a complaint is no matter of their talk: it may be about who talks with them.
        List<OpenWork.Work> late = work.of(worker, List.of(), LONG_AGO, clock.now(), MOST).stream()
                .filter(task -> !task.number().startsWith("K-"))
                .toList();
        Map<String, CaseCard> cards =
                cases.cards(late.stream().map(OpenWork.Work::number).collect(Collectors.toSet()));
        return late.stream()
                .map(task -> {
                    CaseCard card = cards.get(task.number());
                    OffsetDateTime due = Objects.requireNonNull(task.due());
                    return new Line(
                            task.number(),
                            card == null ? null : card.familyName(),
                            say("talk.late", task.name(), Days.written(due.toLocalDate())));
                })
                .toList();
    }

    private List<Line> lines(String query, String worker, OffsetDateTime since, Function<Row, String> what) {
        return database
                .sql(query)
                .param("worker", worker)
                .param("since", since)
                .param("zone", clock.getZone().getId())
                .param("most", MOST)
                .query(this::row)
                .list()
                .stream()
                .map(row -> new Line(row.caseNumber(), row.familyName(), what.apply(row)))
                .toList();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("case_number"),
                row.getString("name"),
                row.getString("said"),
                row.getString("more"),
                row.getString("note"),
                Objects.requireNonNull(clock.at(row.getObject("at", OffsetDateTime.class))));
    }

    private static String day(Row row) {
        return Days.written(row.at().toLocalDate());
    }

    private String level(@Nullable String level) {
        return say("set.risk." + level);
    }

    private String deadline(@Nullable String key) {
        return say("set.deadline." + key);
    }

    private String say(String key, @Nullable Object... said) {
        return words.getMessage(key, said, key, LocaleContextHolder.getLocale());
    }

    private record Row(
            String caseNumber,
            String familyName,
            @Nullable String said,
            @Nullable String more,
            @Nullable String note,
            OffsetDateTime at) {}

    /**
     * @param load {@code null} for who leads no families
     * @param unchanged families whose risk three looks in a row found the same, yellow or red
     * @param overridden levels that were set otherwise than proposed
     * @param moved limits that were moved
     * @param services what a specialist serves now
     * @param contacts of a specialist with families since the last talk
     * @param raised limits of which coordinator or director was told
     */
    public record LaidOut(
            @Nullable String load,
            List<Line> notSeen,
            List<Line> unchanged,
            List<Line> overridden,
            List<Line> moved,
            List<Line> services,
            List<Line> contacts,
            List<Line> raised,
            List<Line> late) {}

    /**
     * @param familyName {@code null} for what belongs to no case
     * @param page where it stands
     */
    public record Line(String caseNumber, @Nullable String familyName, String what, String page) {

        Line(String caseNumber, @Nullable String familyName, String what) {
            this(
                    caseNumber,
                    familyName,
                    what,
                    familyName == null
                            ? "/casework/case.html?subject=" + caseNumber
                            : "/casework/case.html?case=" + caseNumber);
        }
    }
}
