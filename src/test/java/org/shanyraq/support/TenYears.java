package org.shanyraq.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanyraq.support.CentrePlan.Leader;
import org.shanyraq.support.CentrePlan.Outcome;
import org.shanyraq.support.CentrePlan.Planned;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A centre that has worked for years, written by SQL where playing it takes too long: about ten seconds a family.
 *
 * <p>From the plan come families, their people, types and risk, when each comes, leaves and comes back, who led it, the commission's
 * decisions, reviews and what they found, services, where children live and with whom they are in touch, placements, complaints,
 * clubs and one-off services. {@code FilledCentreTest} holds the figures of such a centre against those of the same plan played.
 *
 * <p>Only as many as real cases have, alike in each of them and on days of no meaning, are papers (which a case that was played
 * lends, with its diagrams), contacts, raised hands, judgements, wordings of plans, requests, partners, trail, and all that the
 * engine keeps: tasks, timers and history name one element. So limits kept, ways taken and workers' days are not to be read out of it.
 */
public final class TenYears {

    /** What is filled, table by table, to be analysed. */
    private static final List<String> TABLES = List.of(
            "casefile.worker",
            "casefile.family",
            "casefile.family_type_span",
            "casefile.family_member",
            "casefile.family_case",
            "casefile.case_assignment",
            "casefile.filing",
            "casefile.contact",
            "casefile.attention",
            "casefile.judgement",
            "casefile.development_plan",
            "casefile.goal",
            "casefile.measure",
            "casefile.service_request",
            "casefile.partner_referral",
            "casefile.placement",
            "casefile.accompaniment",
            "casefile.admission_minutes",
            "casefile.risk_assessment",
            "casefile.review",
            "casefile.goal_finding",
            "casefile.service_record",
            "casefile.service_recipient",
            "casefile.child_home",
            "casefile.child_tie",
            "casefile.complaint",
            "casefile.group_activity",
            "casefile.group_meeting",
            "casefile.group_participant",
            "casefile.group_attendance",
            "casefile.one_off_service",
            "casefile.trail",
            "public.act_ru_execution",
            "public.act_ru_task",
            "public.act_ru_identitylink",
            "public.act_ru_job",
            "public.act_hi_procinst",
            "public.act_hi_taskinst",
            "public.act_hi_actinst");

    /** The plan as tables, for one connection. */
    private static final List<String> TABLES_OF_PLAN = List.of(
            """
            create temporary table many (n int primary key, again int, household int, number text, type text, surname text, at timestamptz, status text,
                   risk text, risk_now text, manager text, left_at timestamptz, exit_reason text, monitored boolean,
                   family uuid generated always as (md5('family-' || household)::uuid) stored)""",
            "create temporary table person (household int, p int, full_name text, kinship text, child boolean, birth_date date)",
            "create temporary table leads (n int, worker text, since timestamptz, ended timestamptz, reason text)",
            "create temporary table reviewed (n int, k int, on_day date, at timestamptz, last boolean)",
            "create temporary table given (n int, k int, on_day date, code text, given_by text, recipient int)",
            "create temporary table absent (n int, child int, place text, since date, back date)",
            "create temporary table complained (n int, turn int, on_day date)",
            "create temporary table club (club int, begins date, ends date, meetings int)",
            "create temporary table meeting (club int, k int, on_day date)",
            "create temporary table participant (club int, position int, n int, name text)",
            "create temporary table outsider (k int, on_day date, name text, people int)");

    private final JdbcTemplate connection;
    private final CentrePlan plan;
    private final ZoneId zone;

    private TenYears(JdbcTemplate connection, CentrePlan plan, ZoneId zone) {
        this.connection = connection;
        this.plan = plan;
        this.zone = zone;
    }

    /**
     * A plan of so many years that ends with this day.
     *
     * @param perYear families that come in each of them
     */
    public static CentrePlan until(LocalDate today, int years, int perYear) {
        return CentrePlan.of(CentreSetting.of(today.plusDays(1).minusYears(years), years, perYear, 1164));
    }

    /**
     * @param played the number of a case that has its papers and runs
     * @param plan the number of each of its families is 50000 more in the number of its case
     */
    public static void fill(JdbcTemplate database, String played, CentrePlan plan, ZoneId zone) {
        // One connection, for the temporary tables.
        database.execute((ConnectionCallback<Boolean>) connection -> {
            new TenYears(new JdbcTemplate(new SingleConnectionDataSource(connection, true)), plan, zone).fill(played);
            return true;
        });
    }

    /** As the database does by itself. */
    public static void analyze(JdbcTemplate database) {
        TABLES.forEach(table -> database.execute("vacuum (analyze) " + table));
    }

    private void fill(String played) {
        TABLES_OF_PLAN.forEach(connection::execute);
        lay();
        STATEMENTS.forEach(sql -> connection.execute(sql.replace("PLAYED", "'" + played + "'")));
        TABLES_OF_PLAN.forEach(table -> connection.execute("drop table " + table.split(" ")[3]));
    }

    private void lay() {
        plan.leaders().stream()
                .filter(Leader::isHired)
                .forEach(leader -> connection.update(
                        "insert into casefile.worker (user_id, version, name, role, active) values (?, 0, ?, 'caseManager', ?) on conflict do nothing",
                        leader.id(),
                        leader.firstName() + " " + leader.lastName(),
                        leader.until() == null));
        rows("many", plan.families().stream().map(this::many));
        rows(
                "person",
                plan.families().stream()
                        .filter(family -> family.again() == null)
                        .flatMap(family -> counted(family.people(), (p, person) -> new Object[] {
                            family.number(), p, person.fullName(), person.kinship(), person.child(), person.birthDate()
                        })));
        rows("leads", plan.families().stream().flatMap(this::leads));
        rows(
                "reviewed",
                plan.families().stream()
                        .flatMap(family -> counted(reviews(family), (k, day) ->
                                new Object[] {family.number(), k, day, at(day), day.equals(family.leaves())})));
        rows(
                "given",
                plan.families().stream()
                        .flatMap(family -> counted(family.services(), (k, service) -> new Object[] {
                            family.number(), k, service.on(), service.code(), service.givenBy(), service.recipient() + 1
                        })));
        rows(
                "absent",
                plan.families().stream()
                        .flatMap(family -> Stream.concat(
                                family.away().stream().map(away -> new Object[] {
                                    family.number(), away.child() + 1, "stateCentre", away.since(), away.back()
                                }),
                                family.placements().stream().map(placed -> new Object[] {
                                    family.number(), placed.child() + 1, "fosterFamily", placed.since(), placed.back()
                                }))));
        List<Object[]> complained = new ArrayList<>();
        plan.families()
                .forEach(family -> family.complaints()
                        .forEach(day -> complained.add(new Object[] {family.number(), complained.size() + 1, day})));
        rows("complained", complained.stream());
        rows("club", counted(plan.clubs(), (number, club) -> new Object[] {
            number,
            club.begins(),
            club.meetings().get(club.meetings().size() - 1),
            club.meetings().size()
        }));
        rows(
                "meeting",
                counted(plan.clubs(), (number, club) -> number)
                        .flatMap(number -> counted(
                                plan.clubs().get(number - 1).meetings(), (k, day) -> new Object[] {number, k, day})));
        rows("participant", counted(plan.clubs(), (number, club) -> number).flatMap(this::participants));
        rows("outsider", counted(plan.outsiders(), (k, outsider) ->
                new Object[] {k, outsider.on(), outsider.name(), outsider.people()}));
    }

    private Object[] many(Planned family) {
        boolean watched = family.monitored() && family.leaves().plusYears(1).isAfter(plan.until());
        String status = switch (family.outcome()) {
            case undecided -> "referred";
            case notAdmitted -> "notAdmitted";
            case accompanied -> family.leaves() == null ? "accompanied" : watched ? "monitored" : "closed";
        };
        return new Object[] {
            family.number(),
            family.again(),
            family.household(),
            family.comes().getYear() + "-" + (50_000 + family.number()),
            family.type().name(),
            family.surname(),
            at(family.comes()),
            status,
            family.risk(),
            family.outcome() == Outcome.undecided ? null : reviews(family).isEmpty() ? family.risk() : "green",
            plan.leader(family.post(), last(family)).id(),
            family.leaves() == null ? null : at(family.leaves()),
            family.exit(),
            family.monitored()
        };
    }

    /** The last day on which somebody leads it. */
    private LocalDate last(Planned family) {
        LocalDate last = family.leaves() == null
                ? plan.until()
                : family.monitored() ? family.leaves().plusYears(1) : family.leaves();
        return last.isBefore(plan.until()) ? last : plan.until().minusDays(1);
    }

    private Stream<Object[]> leads(Planned family) {
        LocalDate last = last(family);
        boolean over = family.outcome() == Outcome.notAdmitted
                || (family.leaves() != null && last.isBefore(plan.until().minusDays(1)));
        return plan.leaders().stream()
                .filter(leader -> leader.post() == family.post()
                        && !leader.from().isAfter(last)
                        && (leader.until() == null || leader.until().isAfter(family.comes())))
                .map(leader -> {
                    boolean first = !leader.from().isAfter(family.comes());
                    LocalDate until = leader.until();
                    boolean handsOver = until != null && !until.isAfter(last);
                    return new Object[] {
                        family.number(),
                        leader.id(),
                        at(first ? family.comes() : leader.from()),
                        handsOver ? at(until) : over ? at(last) : null,
                        first ? "opened" : "departure"
                    };
                });
    }

    /** After three months, then, as the risk is low, every six; and one more when the family leaves on its own feet. */
    private List<LocalDate> reviews(Planned family) {
        List<LocalDate> days = new ArrayList<>();
        if (family.outcome() != Outcome.accompanied) {
            return days;
        }
        LocalDate end = family.leaves() == null ? plan.until() : family.leaves();
        for (LocalDate day = family.comes().plusMonths(3); day.isBefore(end); day = day.plusMonths(6)) {
            days.add(day);
        }
        if ("selfSufficiency".equals(family.exit())) {
            days.add(end);
        }
        return days;
    }

    private Stream<Object[]> participants(int number) {
        CentrePlan.Club club = plan.clubs().get(number - 1);
        List<Object[]> participants = new ArrayList<>();
        club.families()
                .forEach(family -> participants.add(new Object[] {number, participants.size() + 1, family, null}));
        club.others()
                .forEach(other ->
                        participants.add(new Object[] {number, participants.size() + 1, null, other.fullName()}));
        return participants.stream();
    }

    private static <T, R> Stream<R> counted(List<T> all, BiFunction<Integer, T, R> row) {
        return IntStream.rangeClosed(1, all.size()).mapToObj(number -> row.apply(number, all.get(number - 1)));
    }

    private void rows(String table, Stream<Object[]> rows) {
        List<Object[]> all = rows.toList();
        if (!all.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(all.get(0).length, "?"));
            connection.batchUpdate("insert into " + table + " values (" + places + ")", all);
        }
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(10, 0).atZone(zone).toOffsetDateTime();
    }

    private static final List<String> STATEMENTS = Stream.of(
                    """
                    insert into casefile.family (id, version, name, type, address, phone)
                    select family, 0, surname || ' ' || n, type, 'улица Абая, ' || n, '87' || lpad((10000000 + n * 7919 % 89999999)::text, 9, '0')
                      from many where again is null""",
                    """
                    insert into casefile.family_type_span (id, family_id, type, since)
                    select md5('type-' || n)::uuid, family, type, date '1900-01-01' from many where again is null""",
                    """
                    insert into casefile.family_member (id, family_id, position, full_name, kinship, birth_date, child)
                    select md5('member-' || person.household || '-' || p)::uuid, md5('family-' || person.household)::uuid, p, full_name, kinship, birth_date, child
                      from person""",
                    """
                    insert into casefile.family_case (case_number, version, family_id, earlier_case, status, case_manager, immediate_danger, risk_level,
                           admission_outcome, opened_at, admitted_at, closed_at, exit_reason, monitoring_agreed, monitoring_ended_at)
                    select number, 0, family, (select before.number from many before where before.n = many.again), status, manager, false, risk_now,
                           case status when 'notAdmitted' then 'decline' when 'referred' then null else 'accompany' end, at,
                           case when status not in ('notAdmitted', 'referred') then at end, left_at, exit_reason, monitored,
                           case when status = 'closed' and monitored then left_at + interval '1 year' end
                      from many order by at""",
                    """
                    insert into casefile.case_assignment (id, case_number, worker, since, ended_at, reason)
                    select gen_random_uuid(), many.number, leads.worker, leads.since, leads.ended, leads.reason from leads join many using (n) order by leads.since""",
                    """
                    insert into casefile.filing (id, case_number, form, form_version, task, filed_by, filed_at, answers)
                    select gen_random_uuid(), number, lent.form, lent.form_version, lent.task, manager,
                           least(at + (r * 40 + lent.turn) * interval '2 days', now() - interval '1 minute'), lent.answers
                      from many cross join generate_series(0, 1) r
                      cross join (select *, row_number() over (order by sequence) as turn from casefile.filing
                                   where case_number = PLAYED and corrects is null) lent""",
                    """
                    insert into casefile.contact (id, case_number, on_day, kind, with_whom, reached, filing_id, recorded_by)
                    select gen_random_uuid(), many.number, least((at + c * interval '9 days')::date, current_date),
                           (array['visit', 'meeting', 'phone', 'message'])[1 + c % 4], 'the mother', c % 7 > 0, paper.id, manager
                      from many cross join generate_series(0, 39) c
                      cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.attention (id, case_number, deadline, counted_from, step, raised_at, told)
                    select gen_random_uuid(), number, (array['firstContact', 'primaryAssessment', 'progressReview'])[1 + a % 3], at + a * interval '20 days',
                           (array['caseManagerReminded', 'coordinatorTold', 'directorTold'])[1 + a % 3], least(at + a * interval '25 days', now()), array[manager, 'saule']
                      from many cross join generate_series(0, 9) a""",
                    """
                    insert into casefile.judgement (id, case_number, decision, decision_version, answers, rules, judged_at)
                    select gen_random_uuid(), number, 'riskLevel', 1, '{}', '[]', at + j * interval '10 days' from many cross join generate_series(0, 19) j""",
                    """
                    insert into casefile.development_plan (id, case_number, version, status, written_by, written_at, parent_signed_on, worker_signed_on,
                           approved_by, approved_at, filing_id, lock_version)
                    select md5('plan-' || n)::uuid, many.number, 1, 'approved', manager, at + interval '30 days', at::date, at::date, 'saule', at + interval '32 days', paper.id, 0
                      from many cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper
                     where status in ('accompanied', 'monitored', 'closed')""",
                    """
                    insert into casefile.goal (id, plan_id, number, goal, indicator, deadline, expected_result)
                    select md5('goal-' || n || '-' || g)::uuid, md5('plan-' || n)::uuid, g, 'The family has work', 'A contract', current_date + g * 30, 'Income'
                      from many cross join generate_series(1, 3) g where status in ('accompanied', 'monitored', 'closed')""",
                    """
                    insert into casefile.measure (id, goal_id, number, measure, responsible, deadline)
                    select gen_random_uuid(), md5('goal-' || n || '-' || g)::uuid, m, 'Write to the employment centre',
                           (array['caseManager', 'parent', 'psychologist'])[m], current_date + (n + m * 5) % 60
                      from many cross join generate_series(1, 3) g cross join generate_series(1, 3) m where status in ('accompanied', 'monitored', 'closed')""",
                    """
                    insert into casefile.service_request (id, lock_version, case_number, service, specialist, wanted_by, asked_for, status, asked_by, asked_at,
                           served_by, accepted_at, next_session_on, ended_at, filing_id)
                    select gen_random_uuid(), 0, many.number, (select code from casefile.service_type order by code limit 1), 'psychologist', current_date + n % 40, 'Help',
                           case when status = 'accompanied' then 'accepted' else 'done' end, manager, at,
                           case when n % 4 = 0 then 'madina' else 'serves-' || n % 12 end, at, current_date + n % 14,
                           case when status <> 'accompanied' then now() end, paper.id
                      from many cross join generate_series(0, 1) twice
                      cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.partner_referral (id, version, case_number, kind, status, begun_by, begun_at, sent_on, times_chased, answered_on,
                           result_on, help, filing_id, result_filing_id)
                    select gen_random_uuid(), 0, many.number, 'clinic', case when runs then 'sent' else 'finished' end, manager, at, current_date - n % 90, 0,
                           case when not runs then current_date end, case when not runs then current_date end, case when not runs then 'helped' end,
                           paper.id, case when not runs then paper.id end
                      from (select *, status in ('accompanied', 'monitored') as runs from many) many cross join generate_series(0, 1) twice
                      cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.admission_minutes (id, case_number, proposed, decided, decided_by, decided_at, filing_id)
                    select gen_random_uuid(), many.number, d, d, 'saule', at, paper.id
                      from (select *, case status when 'notAdmitted' then 'decline' else 'accompany' end as d from many where status <> 'referred') many
                      cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.risk_assessment (id, version, case_number, stage, factors, protective_factors, filing_id, recorded_at, proposed_level, score,
                           reasons, rules, decision_version, level, confirmation_filing_id, confirmed_by, confirmed_at)
                    select gen_random_uuid(), 0, many.number, seen.stage, '[]', '[]', paper.id, seen.at, seen.level, 1, '[]', '[]', 1, seen.level, paper.id, manager, seen.at
                      from (select n, 'primary' as stage, risk as level, at from many where status <> 'referred'
                            union all select n, 'inDepth', risk, at from many where status not in ('referred', 'notAdmitted')
                            union all select n, 'review', 'green', at from reviewed) seen
                      join many using (n) cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper
                     order by seen.at""",
                    """
                    insert into casefile.review (id, case_number, plan_id, held_on, recorded_at, occasion, goals_outcome, criteria, self_sufficient, filing_id, lock_version)
                    select md5('review-' || n || '-' || k)::uuid, many.number, md5('plan-' || n)::uuid, reviewed.on_day, reviewed.at, 'planned',
                           case when reviewed.last then 'met' else 'onTrack' end, '[]', reviewed.last, paper.id, 0
                      from reviewed join many using (n) cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.goal_finding (review_id, goal_id, outcome)
                    select md5('review-' || n || '-' || k)::uuid, md5('goal-' || n || '-' || g)::uuid, case when last then 'achieved' else 'partly' end
                      from reviewed cross join generate_series(1, 3) g""",
                    """
                    insert into casefile.service_record (id, case_number, service, given_on, given_by, filing_id, people, mode)
                    select md5('given-' || n || '-' || k)::uuid, many.number, code, on_day, given_by, paper.id, 1, 'office'
                      from given join many using (n) cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.service_recipient (service_record_id, member_id)
                    select md5('given-' || n || '-' || k)::uuid, md5('member-' || household || '-' || recipient)::uuid from given join many using (n)""",
                    """
                    insert into casefile.child_home (id, member_id, place, since, until, filing_id)
                    select gen_random_uuid(), md5('member-' || household || '-' || child)::uuid, place, since, back, paper.id
                      from (select n, child, place, since, back from absent
                            union all select n, child, 'home', back, null from absent where back is not null) lived
                      join many using (n) cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.child_tie (id, member_id, since, with_whom, filing_id)
                    select gen_random_uuid(), md5('member-' || household || '-' || child)::uuid, since, 'Grandmother', paper.id
                      from absent join many using (n) cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper where place = 'stateCentre'""",
                    """
                    insert into casefile.placement (id, case_number, child_id, kind, status, asked_by, asked_at, filing_id, decision_body, decision_number, decided_on,
                           decision_filing_id, started_at, started_on, allowed_until, carers_name, carers_phone, carers_trained, ended_on, ending, end_filing_id, lock_version)
                    select gen_random_uuid(), many.number, md5('member-' || household || '-' || child)::uuid, 'fosterFamily',
                           case when over then 'ended' else 'running' end, manager, since, paper.id, 'Guardianship body', 'D-' || n, since, paper.id, since, since,
                           since + 180, 'Carers', '87010000000', true, case when over then back end, case when over then 'returnedHome' end,
                           case when over then paper.id end, 0
                      from (select *, back <= current_date as over from absent where place = 'fosterFamily') absent join many using (n)
                      cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.complaint (number, lock_version, made_on, way, made_by, case_number, what, taken_by, taken_at, answer_by, keeper_role, status, answerer,
                           answered_by, answered_at, told_on, told_how, found, justified, satisfaction, filing_id)
                    select 'K-' || extract(year from on_day) || '-' || 50000 + turn, 0, on_day, 'phone', 'The mother', many.number, 'Nobody came as it was promised.', 'zhanna', on_day,
                           on_day + interval '5 days', 'director', 'answered', 'timur', 'timur', on_day, on_day, 'phone', 'The visit was put off.', 'partly', 'satisfied', paper.id
                      from complained join many using (n) cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper""",
                    """
                    insert into casefile.group_activity (number, version, kind, title, leader, starts_on, planned_meetings, status, result, begun_by, begun_at, ended_at, filing_id)
                    select 'G-' || extract(year from begins) || '-' || 50000 + club, 0, 'parentClub', 'Club of Thursday', 'aigerim', begins, meetings,
                           case when ends <= current_date then 'closed' else 'running' end, case when ends <= current_date then 'reached' end, 'aigerim', begins,
                           case when ends <= current_date then ends end, ANY_PAPER
                      from club""",
                    """
                    insert into casefile.group_meeting (id, group_number, number, held_on, filing_id, mode)
                    select md5('meeting-' || club || '-' || k)::uuid, 'G-' || extract(year from begins) || '-' || 50000 + club, k, on_day, ANY_PAPER, 'office'
                      from meeting join club using (club)""",
                    """
                    insert into casefile.group_participant (id, group_number, position, case_number, member_id, name, enrolled_on, filing_id)
                    select md5('participant-' || club || '-' || position)::uuid, 'G-' || extract(year from begins) || '-' || 50000 + club, position,
                           many.number, md5('member-' || many.household || '-1')::uuid, case when many.n is null then name end, begins, ANY_PAPER
                      from participant join club using (club) left join many using (n)""",
                    """
                    insert into casefile.group_attendance (meeting_id, participant_id)
                    select md5('meeting-' || club || '-' || k)::uuid, md5('participant-' || club || '-' || position)::uuid from meeting join participant using (club)""",
                    """
                    insert into casefile.one_off_service (number, lock_version, requested_on, requested_by, recipient_kind, recipient_name, people, service, asked_for, given_by, status,
                           ended_at, filing_id)
                    select 'S-' || extract(year from on_day) || '-' || 50000 + k, 0, on_day, 'The mother', case when people = 1 then 'person' else 'group' end, name, people,
                           'legalConsultation', 'How to claim alimony.', 'lawyer', 'given', on_day, ANY_PAPER
                      from outsider""",
                    """
                    insert into casefile.service_record (id, one_off_number, service, given_on, given_by, filing_id, people, mode)
                    select md5('once-' || k)::uuid, 'S-' || extract(year from on_day) || '-' || 50000 + k, 'legalConsultation', on_day, 'lawyer', ANY_PAPER, people, 'office'
                      from outsider""",
                    """
                    insert into casefile.trail (at, kind, person, case_number, what, why, address, session, outcome)
                    select now() - t * interval '1 hour', 'read', manager, number, 'cases/{caseNumber}', 'lead', '10.0.0.1', 'abc', 200
                      from many cross join generate_series(1, 50) t""",
                    """
                    insert into public.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                           is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
                    select 'many-' || n, 1, 'many-' || n, 'many-' || n, number, 'DEFINITION', 'call_primaryAssessment', true, false, true, false, 1, 2, 1
                      from many where status in ('referred', 'accompanied', 'monitored')""",
                    """
                    insert into public.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
                           priority_, create_time_, due_date_, suspension_state_)
                    select 'many-task-' || n || '-' || t, 1, 'many-' || n, 'many-' || n, 'DEFINITION', 'Make first contact', 'task_makeFirstContact',
                           case when t < 2 then manager end, 50, now() - t * interval '3 days', now() + ((n * 7 + t * 3) % 40 - 8) * interval '1 day', 1
                      from many cross join generate_series(0, 3) t where status in ('referred', 'accompanied', 'monitored')""",
                    """
                    insert into public.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                    select 'many-link-' || n || '-' || t, 1, (array['psychologist', 'coordinator'])[t - 1], 'candidate', 'many-task-' || n || '-' || t
                      from many cross join generate_series(2, 3) t where status in ('referred', 'accompanied', 'monitored')""",
                    """
                    insert into public.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
                    select 'many-' || n || case when p > 0 then '-' || p else '' end, 'many-' || n || case when p > 0 then '-' || p else '' end, number,
                           'familyCase', 'DEFINITION', at, case when p > 0 or status in ('closed', 'notAdmitted') then at + interval '200 days' end,
                           case when p > 0 or status in ('closed', 'notAdmitted') then 'COMPLETED' else 'ACTIVE' end
                      from many cross join generate_series(0, 11) p""",
                    """
                    insert into public.act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,
                           execution_id_, act_id_, act_name_, act_type_, start_time_, end_time_, act_inst_state_, sequence_counter_)
                    select 'many-' || n || '-' || a, 'many-' || n, 'familyCase', 'DEFINITION', 'many-' || n, 'many-' || n, 'many-' || n,
                           'call_primaryAssessment', 'Primary assessment', 'callActivity', at + a * interval '1 day', at + (a + 3) * interval '1 day', 0, a
                      from many cross join generate_series(0, 79) a""",
                    """
                    insert into public.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, act_inst_id_,
                           name_, assignee_, start_time_, end_time_, due_date_)
                    select 'many-task-' || n || '-' || t, 'task_makeFirstContact', 'familyCase', 'DEFINITION', 'many-' || n, 'many-' || n, 'many-' || n || '-' || t,
                           'Make first contact', manager, at + t * interval '5 days', case when t > 3 or status in ('closed', 'notAdmitted') then at + (t + 1) * interval '5 days' end, at + (t + 2) * interval '5 days'
                      from many cross join generate_series(0, 29) t""")
            .map(
                    statement -> statement
                            .replace(
                                    "ANY_PAPER",
                                    "(select id from casefile.filing where case_number = (select min(number) from many) order by sequence limit 1)")
                            .replace(
                                    "'DEFINITION'",
                                    "(select id_ from public.act_re_procdef where key_ = 'familyCase' order by version_ desc limit 1)"))
            .toList();
}
