package org.shanyraq.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.family.Member;
import org.shanyraq.judgement.Decisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families of one worker and of the whole centre at a glance; each list in one query that has an end. Who may ask is the asker's question. */
@Service
@Transactional(readOnly = true)
public class CentreLooks {

    private static final String LAST_CONTACT =
            "(select max(contact.on_day) from casefile.contact where contact.case_number = family_case.case_number"
                    + " and contact.reached and not contact.struck)";

    private static final String LED =
            "select family_case.case_number, family.name, family_case.risk_level, family_case.status, "
                    + LAST_CONTACT + " as last_contact"
                    + " from casefile.family_case join casefile.family on family.id = family_case.family_id"
                    + " where family_case.case_manager = :person and family_case.status in ('referred', 'accompanied', 'monitored')"
                    + " order by array_position(array['red', 'yellow', 'green', 'none'], family_case.risk_level) nulls first,"
                    + " family_case.case_number limit :most";

    private static final String STILL = """
            with quiet (status, risk, since) as (
              select * from unnest(cast(:stages as text[]), cast(:levels as text[]), cast(:since as date[])))
            select family_case.case_number, family.name, family_case.risk_level, family_case.status, family_case.case_manager,
                   greatest(cast(family_case.opened_at at time zone :zone as date), met.on_day, cast(paper.filed_at at time zone :zone as date)) as since
              from quiet join casefile.family_case on family_case.status = quiet.status and coalesce(family_case.risk_level, '') = quiet.risk
              join casefile.family on family.id = family_case.family_id
              cross join lateral (select max(on_day) as on_day from casefile.contact
                                   where contact.case_number = family_case.case_number and not contact.struck) met
              cross join lateral (select max(filed_at) as filed_at from casefile.filing
                                   where filing.case_number = family_case.case_number) paper
             where greatest(cast(family_case.opened_at at time zone :zone as date), met.on_day, cast(paper.filed_at at time zone :zone as date)) < quiet.since
             order by since, family_case.case_number limit :most
            """;

    private static final String NOT_SEEN = """
            with quiet (status, risk, since) as (
              select * from unnest(cast(:stages as text[]), cast(:levels as text[]), cast(:since as date[])))
            select family_case.case_number, family.name, family_case.risk_level, family_case.status, family_case.case_manager,
                   coalesce(met.on_day, cast(family_case.opened_at at time zone :zone as date)) as since
              from casefile.family_case join quiet on family_case.status = quiet.status and coalesce(family_case.risk_level, '') = quiet.risk
              join casefile.family on family.id = family_case.family_id
              cross join lateral (select max(on_day) as on_day from casefile.contact
                                   where contact.case_number = family_case.case_number and contact.reached and not contact.struck) met
             where family_case.case_manager = :person
               and coalesce(met.on_day, cast(family_case.opened_at at time zone :zone as date)) < quiet.since
             order by since, family_case.case_number limit :most
            """;

    private static final String COMING_OF_AGE = """
            select family_case.case_number, family.name, family_case.case_manager, member.full_name, member.birth_date
              from casefile.family_member member
              join casefile.family_case on family_case.family_id = member.family_id
               and family_case.status in ('referred', 'accompanied', 'monitored')
              join casefile.family on family.id = member.family_id
             where member.child and member.left_on is null
               and member.birth_date > :bornAfter and member.birth_date <= :bornUntil
             order by member.birth_date, family_case.case_number limit :most
            """;

    private static final String OF_WORKERS = "select family_case.case_manager,"
            + " count(*) filter (where family_case.risk_level = 'red') as red, max(" + LAST_CONTACT
            + ") as last_contact"
            + " from casefile.family_case where family_case.status in ('referred', 'accompanied', 'monitored')"
            + " group by family_case.case_manager";

    private static final String YEAR = """
            select 'came' as what, null as why, count(*) as cases from casefile.family_case where opened_at >= :since and opened_at < :until
            union all
            select 'returned', null, count(*) from casefile.family_case
             where opened_at >= :since and opened_at < :until and earlier_case is not null
            union all
            select 'admitted', null, count(*) from casefile.family_case where admitted_at >= :since and admitted_at < :until
            union all
            select 'left', exit_reason, count(*) from casefile.family_case
             where closed_at >= :since and closed_at < :until and exit_reason is not null group by exit_reason
            """;

    private final JdbcClient database;
    private final Decisions decisions;
    private final CentreClock clock;

    CentreLooks(JdbcClient database, Decisions decisions, CentreClock clock) {
        this.database = database;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The families that somebody leads now, those at the highest risk first. */
    public List<Led> ledBy(String person, int most) {
        return database.sql(LED)
                .param("person", person)
                .param("most", most)
                .query((row, number) -> new Led(
                        row.getString("case_number"),
                        row.getString("name"),
                        row.getString("risk_level"),
                        row.getString("status"),
                        row.getObject("last_contact", LocalDate.class)))
                .list();
    }

    /** Families without a contact or a paper for longer than the table {@code standingStill} allows; the quietest first. */
    public List<Still> standingStill(int from, int most) {
        return quiet(database.sql(STILL + " offset :from").param("from", from), most);
    }

    /** The families of one worker in which nobody was reached for longer than the table {@code standingStill} allows. */
    public List<Still> notSeen(String person, int most) {
        return quiet(database.sql(NOT_SEEN).param("person", person), most);
    }

    private List<Still> quiet(JdbcClient.StatementSpec asked, int most) {
        List<Quiet> quiet = quiet();
        return asked.param("stages", quiet.stream().map(Quiet::stage).toArray(String[]::new))
                .param("levels", quiet.stream().map(Quiet::level).toArray(String[]::new))
                .param(
                        "since",
                        quiet.stream().map(one -> one.since().toString()).toArray(String[]::new))
                .param("zone", clock.getZone().getId())
                .param("most", most)
                .query(this::still)
                .list();
    }

    /** Stages and levels are few, so that the table is asked seldom. */
    private List<Quiet> quiet() {
        List<Quiet> quiet = new ArrayList<>();
        for (CaseStatus stage : List.of(CaseStatus.referred, CaseStatus.accompanied, CaseStatus.monitored)) {
            Stream.concat(Stream.of(""), Arrays.stream(RiskLevel.values()).map(RiskLevel::name))
                    .map(level -> new Quiet(stage.name(), level, clock.today().minusDays(days(stage, level))))
                    .forEach(quiet::add);
        }
        return quiet;
    }

    private int days(CaseStatus stage, String level) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("stage", stage.name());
        facts.put("riskLevel", level.isEmpty() ? null : level);
        return ((Number) decisions.ask("standingStill", null, facts).answer("days")).intValue();
    }

    private Still still(ResultSet row, int number) throws SQLException {
        LocalDate since = row.getObject("since", LocalDate.class);
        return new Still(
                row.getString("case_number"),
                row.getString("name"),
                row.getString("risk_level"),
                row.getString("status"),
                row.getString("case_manager"),
                since,
                ChronoUnit.DAYS.between(since, clock.today()));
    }

    /** Children of running cases who come of age within so many days, the next first. */
    public List<OfAge> comingOfAge(int days, int most) {
        return database.sql(COMING_OF_AGE)
                .param("bornAfter", Member.bornAfterToBeAChildOn(clock.today()))
                .param("bornUntil", Member.bornAfterToBeAChildOn(clock.today().plusDays(days)))
                .param("most", most)
                .query((row, number) -> new OfAge(
                        row.getString("case_number"),
                        row.getString("name"),
                        row.getString("case_manager"),
                        row.getString("full_name"),
                        Member.comesOfAge(row.getObject("birth_date", LocalDate.class))))
                .list();
    }

    /** The limits of which this person was told since then, the latest first. */
    public List<ToldLimit> limitsTold(String person, OffsetDateTime since, int most) {
        return database.sql("""
                        select attention.case_number, family.name, attention.deadline, attention.step, attention.raised_at
                          from casefile.attention
                          join casefile.family_case on family_case.case_number = attention.case_number
                          join casefile.family on family.id = family_case.family_id
                         where attention.raised_at > :since and :person = any(attention.told)
                         order by attention.raised_at desc limit :most
                        """)
                .param("person", person)
                .param("since", since)
                .param("most", most)
                .query((row, number) -> new ToldLimit(
                        row.getString("case_number"),
                        row.getString("name"),
                        row.getString("deadline"),
                        row.getString("step"),
                        clock.at(row.getObject("raised_at", OffsetDateTime.class))))
                .list();
    }

    /** By user name; who leads no family is left out. */
    public Map<String, OfWorker> ofWorkers() {
        return database
                .sql(OF_WORKERS)
                .query((row, number) -> new OfWorker(
                        row.getString("case_manager"),
                        row.getLong("red"),
                        row.getObject("last_contact", LocalDate.class)))
                .list()
                .stream()
                .filter(one -> one.person() != null)
                .collect(Collectors.toMap(OfWorker::person, one -> one));
    }

    /** What has happened at the centre's door in this year. */
    public List<OfYear> year(int year) {
        return database.sql(YEAR)
                .param("since", beginOf(year))
                .param("until", beginOf(year + 1))
                .query((row, number) -> new OfYear(row.getString("what"), row.getString("why"), row.getLong("cases")))
                .list();
    }

    private OffsetDateTime beginOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private record Quiet(String stage, String level, LocalDate since) {}

    /** @param lastContact when somebody of the family was reached last; {@code null} before the first time */
    public record Led(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            String status,
            @Nullable LocalDate lastContact) {}

    /**
     * @param since the day of the last contact or paper
     * @param days since then
     */
    public record Still(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            String status,
            @Nullable String caseManager,
            LocalDate since,
            long days) {}

    /** @param step how far it came: {@code caseManagerReminded}, {@code coordinatorTold} or {@code directorTold} */
    public record ToldLimit(String caseNumber, String familyName, String deadline, String step, OffsetDateTime at) {}

    public record OfAge(
            String caseNumber, String familyName, @Nullable String caseManager, String child, LocalDate comesOfAgeOn) {}

    public record OfWorker(
            String person, long red, @Nullable LocalDate lastContact) {}

    /**
     * @param what {@code came}, {@code returned}, {@code admitted} or {@code left}
     * @param why of those who left
     */
    public record OfYear(String what, @Nullable String why, long cases) {}
}
