package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every figure against a second way of counting that is slow and plain: all rows are read, and looked at one after another. The
 * centre of the test lives sixty years before all others, for as long as its transaction.
 */
@CentreTest
class SecondCountTest {

    private static final Layout.Column ALL = new Layout.Column("all", null);
    private static final Layout.Column SUBSTITUTE = new Layout.Column("substitute", List.of("substitute"));

    /** {@code FIRST} is the first day; n tells families apart. */
    private static final List<String> CENTRE = List.of(
            "create temporary table many on commit drop as select n, gen_random_uuid() as family, date 'FIRST' + n * 3 as day,"
                    + " 'YEAR-' || (20000 + n) as number, (array['difficultSituation', 'substitute', 'reintegration'])[1 + n % 3] as type from generate_series(1, 40) n",
            "insert into casefile.family (id, version, name, type) select family, 0, 'Family ' || n, type from many",
            "insert into casefile.family_type_span (id, family_id, type, since, until) select gen_random_uuid(), family, 'substitute', '1900-01-01', day + 30 from many where n % 7 = 0",
            "insert into casefile.family_type_span (id, family_id, type, since) select gen_random_uuid(), family, type, case when n % 7 = 0 then day + 30 else '1900-01-01' end from many",
            "insert into casefile.family_member (id, family_id, position, full_name, kinship, birth_date, child, disability)"
                    + " select md5('second-' || n || '-' || p)::uuid, family, p, 'Person ' || n || '-' || p, (array['mother', 'father', 'son', 'daughter', 'son', 'daughter'])[p],"
                    + " case when p < 3 then day - 12000 when n % 9 > 0 then day - 1000 * p end, p > 2, case when (n + p) % 8 = 0 then 'group2' else 'none' end"
                    + " from many cross join generate_series(1, 6) p where p <> 2 or n % 2 = 0",
            "insert into casefile.family_case (case_number, version, family_id, status, immediate_danger, opened_at, admitted_at, closed_at, exit_reason, monitoring_agreed)"
                    + " select number, 0, family, case when n % 3 = 0 then 'closed' else 'accompanied' end, false, day - interval '12 hours', day + interval '12 hours',"
                    + " case when n % 3 = 0 then day + 20 + n * 11 + interval '12 hours' end, case when n % 3 = 0 then (array['selfSufficiency', 'movedAway', 'ownWish'])[1 + n % 2] end, false from many",
            "insert into casefile.case_assignment (id, case_number, worker, since, reason) select gen_random_uuid(), number, case when n % 4 = 0 then 'daniyar' else 'aigerim' end, day, 'opened' from many",
            "insert into casefile.admission_minutes (id, case_number, decided, decided_by, decided_at, filing_id) select gen_random_uuid(), number, 'accompany', 'saule', day + interval '12 hours', gen_random_uuid() from many",
            "insert into casefile.risk_assessment (id, version, case_number, stage, factors, protective_factors, filing_id, recorded_at, proposed_level, score, reasons, rules, decision_version,"
                    + " level, confirmation_filing_id, confirmed_by, confirmed_at, withdrawn_at) select gen_random_uuid(), 0, number, 'review', '[]', '[]', gen_random_uuid(), at, level, 1, '[]', '[]', 1, level,"
                    + " gen_random_uuid(), 'saule', at, case when k = 2 and n % 5 = 0 then at + interval '1 hour' end from (select *, day + (k * 25 - 10) + interval '10 hours' as at,"
                    + " (array['red', 'yellow', 'green', 'none'])[1 + (n + k) % 4] as level from many cross join generate_series(0, 3) k where n % 10 > 0) scored",
            "insert into casefile.service_record (id, case_number, service, given_on, given_by, filing_id, people, struck, mode, mobile_reason)"
                    + " select md5('service-' || n || '-' || k)::uuid, number, (select code from casefile.service_type order by position offset (n * 5 + k * 3) % 40 limit 1), day + k * 8, 'caseManager', gen_random_uuid(), 1,"
                    + " (n + k) % 11 = 0, (array['office', 'online', 'mobileVisit', null])[1 + (n + k) % 4], case when (n + k) % 4 = 2 then (array['distance', 'fare'])[1 + n % 2] end"
                    + " from many cross join generate_series(1, 8) k",
            "insert into casefile.service_recipient (service_record_id, member_id) select md5('service-' || n || '-' || k)::uuid, md5('second-' || n || '-' || p)::uuid"
                    + " from many cross join generate_series(1, 8) k cross join (values (1), (3), (4)) who (p) where (n + k + p) % 3 > 0",
            "insert into casefile.one_off_service (number, lock_version, requested_on, requested_by, recipient_kind, recipient_name, people, service, asked_for, given_by, status, ended_at, filing_id)"
                    + " select 'S-YEAR-' || (20000 + n), 0, day, 'x', case when n % 3 = 0 then 'group' else 'person' end, 'Guest ' || n % 6, 1 + n % 4, 'legalConsultation', 'help', 'lawyer', 'given', day, gen_random_uuid() from many where n < 15",
            "insert into casefile.service_record (id, one_off_number, service, given_on, given_by, filing_id, people)"
                    + " select gen_random_uuid(), 'S-YEAR-' || (20000 + n), 'legalConsultation', day, 'lawyer', gen_random_uuid(), 1 + n % 4 from many where n < 15",
            "insert into casefile.contact (id, case_number, on_day, kind, reached, filing_id, recorded_by, struck, mode, mobile_reason) select gen_random_uuid(), number, day + k * 8, 'visit', k % 3 > 0,"
                    + " gen_random_uuid(), 'x', (n + k) % 13 = 0, (array['home', 'mobileVisit'])[1 + (n + k) % 2], case when (n + k) % 2 = 1 then 'illness' end from many cross join generate_series(1, 8) k",
            "insert into casefile.group_activity (number, version, kind, title, leader, starts_on, planned_meetings, status, begun_by, begun_at, filing_id)"
                    + " select 'G-YEAR-' || (20000 + g), 0, case when g = 1 then 'parentClub' else 'artTherapy' end, 'Group ' || g, 'x', 'FIRST', 9, 'running', 'x', now(), gen_random_uuid() from generate_series(1, 2) g",
            "insert into casefile.group_participant (id, group_number, position, case_number, member_id, name, enrolled_on, filing_id)"
                    + " select md5('takes-' || g || '-' || n)::uuid, 'G-YEAR-' || (20000 + g), n, case when n % 4 > 0 then number end, case when n % 4 > 0 then md5('second-' || n || '-' || case when n % 5 = 0 then 3 else 1 end)::uuid end,"
                    + " case when n % 4 = 0 then 'Guest ' || n % 6 end, day, gen_random_uuid() from many cross join generate_series(1, 2) g where n < 20",
            "insert into casefile.group_meeting (id, group_number, number, held_on, filing_id) select md5('meets-' || g || '-' || m)::uuid, 'G-YEAR-' || (20000 + g), m, date 'FIRST' + m * 20, gen_random_uuid()"
                    + " from generate_series(1, 2) g cross join generate_series(1, 6) m",
            "insert into casefile.group_attendance (meeting_id, participant_id) select md5('meets-' || g || '-' || m)::uuid, md5('takes-' || g || '-' || n)::uuid"
                    + " from generate_series(1, 2) g cross join generate_series(1, 6) m cross join generate_series(1, 19) n where (n + m) % 3 = 0",
            "insert into casefile.development_plan (id, case_number, version, status, written_by, written_at, filing_id, lock_version) select md5('plans-' || n)::uuid, number, 1, 'draft', 'x', day, gen_random_uuid(), 0 from many",
            "insert into casefile.goal (id, plan_id, number, goal, indicator, deadline, expected_result) select md5('aims-' || n || '-' || g)::uuid, md5('plans-' || n)::uuid, g, 'a', 'b', day, 'c' from many cross join generate_series(1, 3) g",
            "insert into casefile.review (id, case_number, plan_id, held_on, recorded_at, occasion, goals_outcome, criteria, self_sufficient, filing_id, lock_version)"
                    + " select md5('sees-' || n || '-' || r)::uuid, number, md5('plans-' || n)::uuid, day + r * 30, day + r * 30, 'planned', 'onTrack', '[]', false, gen_random_uuid(), 0 from many cross join generate_series(1, 2) r",
            "insert into casefile.goal_finding (review_id, goal_id, outcome) select md5('sees-' || n || '-' || r)::uuid, md5('aims-' || n || '-' || g)::uuid, (array['achieved', 'partly', 'notAchieved'])[1 + (n + g + r) % 3]"
                    + " from many cross join generate_series(1, 2) r cross join generate_series(1, 3) g",
            "insert into casefile.attention (id, case_number, deadline, counted_from, step, raised_at) select gen_random_uuid(), number, (array['admission', 'agreement'])[1 + n % 2], day, (array['caseManagerReminded', 'coordinatorTold'])[1 + n % 2], day + interval '9 hours' from many",
            "insert into casefile.coming_reason (id, case_number, reason, noted_on, filing_id, struck) select gen_random_uuid(), number, (array['lowIncome', 'badHousing'])[1 + (n + k) % 2], day + k, gen_random_uuid(), n % 6 = 0 from many cross join generate_series(1, 3) k",
            "insert into public.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, state_) select 'second-' || n, 'second-' || n, number, 'familyCase', 'none', day, 'ACTIVE' from many",
            "insert into public.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, proc_inst_id_, name_, start_time_, end_time_, due_date_, delete_reason_)"
                    + " select 'second-' || n || '-' || t, 'task_any', 'familyCase', 'none', 'second-' || n, 'Anything', day, case when t < 3 then day + t * 4 + interval '12 hours' end, day + 6 + interval '11 hours', case when t = 1 and n % 2 = 0 then 'deleted' when t < 3 then 'completed' end"
                    + " from many cross join generate_series(0, 3) t");

    @Autowired
    Definitions definitions;

    @Autowired
    Counting counting;

    @Autowired
    CentreClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    private Period period;

    @Test
    void everyFigureIsWhatSomebodyFindsWhoReadsAllRows() {
        LocalDate first = clock.today().minusYears(60).withMonth(3).withDayOfMonth(2);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            CENTRE.forEach(rows -> database.execute(
                    rows.replace("FIRST", first.toString()).replace("YEAR", String.valueOf(first.getYear()))));
            for (int from = -10; from < 200; from += 45) {
                for (int days : List.of(1, 31, 90, 400)) {
                    period = new Period(first.plusDays(from), first.plusDays(from + days));
                    exits();
                    risk();
                    services();
                    people();
                    groups();
                    meetings();
                    reviews();
                    limits();
                    families();
                }
            }
        });
    }

    private void exits() {
        List<Map<String, Object>> left = rows("family_case").stream()
                .filter(row -> row.get("admitted_at") != null && falls(row.get("closed_at")))
                .toList();
        is("exits.total", left.size());
        parts("exits.reasons", left, row -> row.get("exit_reason"));
        parts("exits.stay", left, row -> band(day(row.get("admitted_at")), day(row.get("closed_at"))));
        is("lacking.exitReason", 0);
        is("returns.withinYear", 0);
        is(
                "referrals.received",
                rows("family_case").stream()
                        .filter(row -> falls(row.get("opened_at")))
                        .count());
        parts(
                "admissions.decided",
                rows("admission_minutes").stream()
                        .filter(row -> falls(row.get("decided_at")))
                        .toList(),
                row -> row.get("decided"));
    }

    private static String band(LocalDate from, LocalDate until) {
        return until.isBefore(from.plusMonths(3))
                ? "upTo3"
                : until.isBefore(from.plusMonths(6))
                        ? "upTo6"
                        : until.isBefore(from.plusMonths(12))
                                ? "upTo12"
                                : until.isBefore(from.plusMonths(18)) ? "upTo18" : "longer";
    }

    private void risk() {
        List<Map<String, Object>> there = there();
        List<Map<String, Object>> levels = rows("risk_assessment").stream()
                .filter(row -> row.get("level") != null && row.get("withdrawn_at") == null)
                .sorted(Comparator.comparing(row -> (Timestamp) row.get("confirmed_at")))
                .toList();
        Function<Map<String, Object>, Object> first = row -> {
            LocalDate came = day(row.get("admitted_at"));
            LocalDate by = came.isBefore(period.from()) ? period.from().minusDays(1) : came;
            List<Map<String, Object>> theirs = of(levels, row);
            return theirs.stream()
                    .filter(level -> !day(level.get("confirmed_at")).isAfter(by))
                    .reduce((one, later) -> later)
                    .or(() -> theirs.stream().findFirst())
                    .map(level -> level.get("level"))
                    .orElse(null);
        };
        Function<Map<String, Object>, Object> last = row -> {
            LocalDate by = isThereAtTheEnd(row) ? period.last() : day(row.get("closed_at"));
            return of(levels, row).stream()
                    .filter(level -> !day(level.get("confirmed_at")).isAfter(by))
                    .reduce((one, later) -> later)
                    .map(level -> level.get("level"))
                    .orElse(null);
        };
        parts(
                "risk.atEntry",
                there.stream().filter(row -> falls(row.get("admitted_at"))).toList(),
                first);
        parts("risk.atExit", there.stream().filter(row -> !isThereAtTheEnd(row)).toList(), last);
        parts("risk.atClosing", there.stream().filter(this::isThereAtTheEnd).toList(), last);
        parts(
                "risk.transitions",
                there,
                row -> first.apply(row) == null || last.apply(row) == null
                        ? null
                        : first.apply(row) + ">" + last.apply(row));
        is("lacking.risk", there.stream().filter(row -> last.apply(row) == null).count());
    }

    private void services() {
        List<Map<String, Object>> given = given();
        Map<Object, Map<String, Object>> kinds = by("service_type", "code");
        Function<Map<String, Object>, Map<String, Object>> kind =
                row -> Objects.requireNonNull(kinds.get(row.get("service")));
        is("services.given", given.size());
        parts("services.groups", given, row -> kind.apply(row).get("service_group"));
        parts("services.kinds", given, row -> row.get("service"));
        parts("services.modes", given, row -> row.get("mode"));
        is(
                "services.psychological",
                given.stream()
                        .filter(row -> "psychologist".equals(kind.apply(row).get("provider")))
                        .count());
        is(
                "services.legal",
                given.stream()
                        .filter(row -> "socioLegal".equals(kind.apply(row).get("service_group")))
                        .count());
        is("lacking.mode", given.stream().filter(row -> row.get("mode") == null).count());
        Set<String> substitute = given.stream()
                .filter(row -> row.get("case_number") != null)
                .filter(row -> "substitute".equals(typeOn(row, day(row.get("given_on")))))
                .map(row -> row.get("id").toString())
                .collect(Collectors.toSet());
        assertThat(counting.counted(definitions.of("services.given"), SUBSTITUTE, period)
                        .keySet())
                .as("services.given of substitute families in " + period)
                .isEqualTo(substitute);
    }

    private void people() {
        Map<Object, Map<String, Object>> kinds = by("service_type", "code");
        Map<Object, Map<String, Object>> members = by("family_member", "id");
        is("people.reached", reached(row -> true).size());
        is(
                "people.fromOutside",
                reached(row -> true).stream()
                        .filter(who -> who.startsWith("outside"))
                        .count());
        is(
                "people.legal",
                reached(row -> "socioLegal".equals(kinds.get(row.get("service")).get("service_group")))
                        .size());
        is(
                "people.psychological",
                reached(row -> "psychologist"
                                .equals(kinds.get(row.get("service")).get("provider")))
                        .size());
        is(
                "children.corrective",
                reached(row -> Boolean.TRUE.equals(kinds.get(row.get("service")).get("corrective"))).stream()
                        .filter(who -> !who.startsWith("outside"))
                        .filter(who -> (boolean) Objects.requireNonNull(members.get(java.util.UUID.fromString(who)))
                                .get("child"))
                        .count());
        is(
                "lacking.name",
                given().stream()
                        .filter(row -> row.get("one_off_number") != null)
                        .filter(row -> "group"
                                .equals(by("one_off_service", "number")
                                        .get(row.get("one_off_number"))
                                        .get("recipient_kind")))
                        .mapToInt(row -> (int) row.get("people"))
                        .sum());
    }

    /** Everybody whom services of these kinds reached, by who they are. */
    private Set<String> reached(Predicate<Map<String, Object>> which) {
        Map<Object, Map<String, Object>> singles = by("one_off_service", "number");
        Map<Object, List<Map<String, Object>>> recipients =
                rows("service_recipient").stream().collect(Collectors.groupingBy(row -> row.get("service_record_id")));
        Set<String> reached = new HashSet<>();
        for (Map<String, Object> row : given()) {
            if (!which.test(row)) {
                continue;
            }
            recipients
                    .getOrDefault(row.get("id"), List.of())
                    .forEach(who -> reached.add(who.get("member_id").toString()));
            Map<String, Object> single = singles.get(row.get("one_off_number"));
            if (single != null && "person".equals(single.get("recipient_kind"))) {
                reached.add("outside " + single.get("recipient_name"));
            } else if (single != null) {
                for (int n = 0; n < (int) row.get("people"); n++) {
                    reached.add("outside " + single.get("number") + n);
                }
            }
        }
        Map<Object, Map<String, Object>> groups = by("group_activity", "number");
        attended()
                .filter(row -> row.get("member_id") == null)
                .filter(row -> which.test(
                        Map.of("service", groups.get(row.get("group_number")).get("kind"))))
                .forEach(row -> reached.add("outside " + row.get("name")));
        return reached;
    }

    private void groups() {
        Map<Object, Map<String, Object>> groups = by("group_activity", "number");
        Map<Object, Map<String, Object>> members = by("family_member", "id");
        List<Map<String, Object>> met = rows("group_meeting").stream()
                .filter(row -> falls(row.get("held_on")))
                .toList();
        Predicate<Map<String, Object>> club =
                row -> "parentClub".equals(groups.get(row.get("group_number")).get("kind"));
        parts("groups.meetings", met, row -> groups.get(row.get("group_number")).get("kind"));
        is("clubs.meetings", met.stream().filter(club).count());
        is(
                "clubs.parents",
                attended()
                        .filter(club)
                        .filter(row -> row.get("member_id") == null
                                || !(boolean) members.get(row.get("member_id")).get("child"))
                        .map(row -> row.get("member_id") == null ? row.get("name") : row.get("member_id"))
                        .distinct()
                        .count());
    }

    /** Who came to a meeting of the period, once for each. */
    private Stream<Map<String, Object>> attended() {
        Map<Object, Map<String, Object>> meetings = by("group_meeting", "id");
        Map<Object, Map<String, Object>> participants = by("group_participant", "id");
        return rows("group_attendance").stream()
                .filter(row -> falls(meetings.get(row.get("meeting_id")).get("held_on")))
                .map(row -> participants.get(row.get("participant_id")));
    }

    private void meetings() {
        List<Map<String, Object>> contacts = rows("contact").stream()
                .filter(row -> !(boolean) row.get("struck") && falls(row.get("on_day")))
                .toList();
        parts(
                "contacts.modes",
                contacts.stream().filter(row -> (boolean) row.get("reached")).toList(),
                row -> row.get("mode"));
        is(
                "mobile.visits",
                Stream.concat(
                                contacts.stream()
                                        .filter(row -> "mobileVisit".equals(row.get("mode")))
                                        .map(row -> row.get("case_number") + " " + row.get("on_day")),
                                given().stream()
                                        .filter(row ->
                                                "mobileVisit".equals(row.get("mode")) && row.get("case_number") != null)
                                        .map(row -> row.get("case_number") + " " + row.get("given_on")))
                        .distinct()
                        .count());
    }

    private void reviews() {
        Map<Object, Map<String, Object>> reviews = by("review", "id");
        Map<Object, Map<String, Object>> last = rows("goal_finding").stream()
                .filter(row -> falls(reviews.get(row.get("review_id")).get("held_on")))
                .collect(Collectors.toMap(
                        row -> row.get("goal_id"),
                        Function.identity(),
                        (one, other) -> day(reviews.get(one.get("review_id")).get("held_on"))
                                        .isAfter(day(reviews.get(other.get("review_id"))
                                                .get("held_on")))
                                ? one
                                : other));
        is("goals.found", last.size());
        parts("goals.outcome", last.values(), row -> row.get("outcome"));
        List<Map<String, Object>> reasons = rows("coming_reason").stream()
                .filter(row -> !(boolean) row.get("struck") && falls(row.get("noted_on")))
                .toList();
        is(
                "reasons.coming",
                reasons.stream()
                        .map(row -> row.get("case_number") + " " + row.get("reason"))
                        .distinct()
                        .count());
    }

    private void limits() {
        List<Map<String, Object>> limited =
                database.queryForList("select * from public.act_hi_taskinst where id_ like 'second-%'").stream()
                        .filter(row -> falls(row.get("due_date_")))
                        .filter(row -> row.get("end_time_") == null || "completed".equals(row.get("delete_reason_")))
                        .toList();
        Predicate<Map<String, Object>> inTime = row -> row.get("end_time_") != null
                && !((Timestamp) row.get("end_time_")).after((Timestamp) row.get("due_date_"));
        is("limits.inTime", limited.stream().filter(inTime).count());
        is("limits.late", limited.stream().filter(inTime.negate()).count());
        parts(
                "limits.lateByTask",
                limited.stream().filter(inTime.negate()).toList(),
                row -> "familyCase#task_any#Anything");
        parts(
                "limits.passed",
                rows("attention").stream()
                        .filter(row -> "coordinatorTold".equals(row.get("step")) && falls(row.get("raised_at")))
                        .toList(),
                row -> row.get("deadline"));
    }

    private void families() {
        List<Map<String, Object>> there = there();
        List<Map<String, Object>> members = rows("family_member");
        Function<Map<String, Object>, List<Map<String, Object>>> theirs = row -> members.stream()
                .filter(member -> member.get("family_id").equals(row.get("family_id")))
                .toList();
        is(
                "profile.manyChildren",
                there.stream()
                        .filter(row -> theirs.apply(row).stream()
                                        .filter(one -> (boolean) one.get("child"))
                                        .count()
                                >= 4)
                        .count());
        is(
                "profile.incomplete",
                there.stream()
                        .filter(row -> theirs.apply(row).stream()
                                        .filter(one -> !(boolean) one.get("child"))
                                        .count()
                                == 1)
                        .count());
        is(
                "profile.disability",
                there.stream()
                        .filter(row ->
                                theirs.apply(row).stream().anyMatch(one -> "group2".equals(one.get("disability"))))
                        .count());
        is(
                "lacking.birthDate",
                there.stream()
                        .flatMap(row -> theirs.apply(row).stream())
                        .filter(one -> (boolean) one.get("child") && one.get("birth_date") == null)
                        .count());
        Map<Object, Map<String, Object>> leads = by("case_assignment", "case_number");
        parts(
                "workload.families",
                there.stream().filter(this::isThereAtTheEnd).toList(),
                row -> leads.get(row.get("case_number")).get("worker"));
    }

    /** The cases that were accompanied on a day of the period: each family of this centre has one. */
    private List<Map<String, Object>> there() {
        return rows("family_case").stream()
                .filter(row -> row.get("admitted_at") != null
                        && day(row.get("admitted_at")).isBefore(period.until()))
                .filter(row -> row.get("closed_at") == null
                        || !day(row.get("closed_at")).isBefore(period.from()))
                .toList();
    }

    private boolean isThereAtTheEnd(Map<String, Object> row) {
        return row.get("closed_at") == null || !day(row.get("closed_at")).isBefore(period.until());
    }

    private List<Map<String, Object>> given() {
        return rows("service_record").stream()
                .filter(row -> !(boolean) row.get("struck") && falls(row.get("given_on")))
                .toList();
    }

    private Object typeOn(Map<String, Object> row, LocalDate day) {
        Object family =
                by("family_case", "case_number").get(row.get("case_number")).get("family_id");
        return rows("family_type_span").stream()
                .filter(span -> span.get("family_id").equals(family))
                .filter(span -> !day(span.get("since")).isAfter(day))
                .filter(span ->
                        span.get("until") == null || day(span.get("until")).isAfter(day))
                .map(span -> span.get("type"))
                .findFirst()
                .orElseThrow();
    }

    private void is(String figure, long expected) {
        assertThat(counting.counts(definitions.of(figure), List.of(ALL), period)
                        .whole()
                        .get("all"))
                .as(figure + " in " + period)
                .isEqualTo(expected);
    }

    private void parts(
            String figure,
            java.util.Collection<Map<String, Object>> counted,
            Function<Map<String, Object>, Object> part) {
        Map<String, Long> expected = counted.stream()
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(part.apply(row))
                                .map(Object::toString)
                                .orElse(""),
                        Collectors.counting()));
        Map<String, Long> found =
                counting.counts(definitions.of(figure), List.of(ALL), period).parts().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().get("all")));
        assertThat(found).as(figure + " in " + period).isEqualTo(expected);
        is(figure, counted.size());
    }

    private List<Map<String, Object>> of(List<Map<String, Object>> levels, Map<String, Object> row) {
        return levels.stream()
                .filter(level -> level.get("case_number").equals(row.get("case_number")))
                .toList();
    }

    private Map<Object, Map<String, Object>> by(String table, String key) {
        return rows(table).stream()
                .collect(Collectors.toMap(row -> row.get(key), Function.identity(), (one, other) -> other));
    }

    private final Map<String, List<Map<String, Object>>> read = new java.util.HashMap<>();

    /** Read once: nothing changes meanwhile. */
    private List<Map<String, Object>> rows(String table) {
        return read.computeIfAbsent(table, name -> database.queryForList("select * from casefile." + name));
    }

    private boolean falls(Object moment) {
        return moment != null
                && !day(moment).isBefore(period.from())
                && day(moment).isBefore(period.until());
    }

    private LocalDate day(Object moment) {
        return moment instanceof Date date
                ? date.toLocalDate()
                : ((Timestamp) moment).toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
