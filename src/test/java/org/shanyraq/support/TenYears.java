package org.shanyraq.support;

import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A centre that has worked for years, written by SQL: its families, those that have left and those that are there, with papers,
 * contacts, raised hands, plans, requests, partners, placements, tasks, timers, history and trail. A case that was played
 * lends its papers and its diagrams.
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
            "casefile.trail",
            "public.act_ru_execution",
            "public.act_ru_task",
            "public.act_ru_identitylink",
            "public.act_ru_job",
            "public.act_hi_procinst",
            "public.act_hi_taskinst",
            "public.act_hi_actinst");

    private TenYears() {}

    /**
     * @param played the number of a case that has its papers and runs
     * @param families all of them
     * @param days over so many days until now; those of the last four hundred run
     */
    public static void fill(JdbcTemplate database, String played, int families, int days) {
        // One connection, for the temporary table.
        database.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : STATEMENTS) {
                    statement.execute(sql.replace("PLAYED", "'" + played + "'")
                            .replace("FAMILIES", String.valueOf(families))
                            .replace("DAYS", String.valueOf(days)));
                }
            }
            return true;
        });
    }

    /** As the database does by itself. */
    public static void analyze(JdbcTemplate database) {
        TABLES.forEach(table -> database.execute("vacuum (analyze) " + table));
    }

    /** One worker leads twenty families that run; Aigerim is the first. */
    private static final String MANAGER =
            "case when n %% 15 = 1 then 'aigerim' else 'leads-' || n %% 15 end".replace("%%", "%");

    private static final List<String> STATEMENTS = Stream.of(
                    """
                    insert into casefile.worker (user_id, version, name, role, active)
                    select 'leads-' || n, 0, 'Қуаныш Лид ' || n, 'caseManager', true from generate_series(0, 14) n where n <> 1
                    on conflict do nothing""",
                    """
                    create temporary table many on commit preserve rows as
                    select n, now() - n * interval '1 day' * DAYS / FAMILIES as at,
                           extract(year from now() - n * interval '1 day' * DAYS / FAMILIES) || '-' || (50000 + n) as number,
                           md5('family-' || n)::uuid as family, MANAGER as manager,
                           case when age < 20 then 'referred' when age < 280 then 'accompanied' when age < 400 then 'monitored'
                                when n % 5 = 0 then 'notAdmitted' else 'closed' end as status,
                           (array['red', 'yellow', 'green', 'none', null])[1 + n % 5] as risk
                      from (select n, n * 1.0 * DAYS / FAMILIES as age from generate_series(1, FAMILIES) n) all_of_them""",
                    """
                    insert into casefile.family (id, version, name, type, address, phone)
                    select family, 0, (array['Ахметов', 'Сериков', 'Байжанова', 'Ким', 'Петренко', 'Жұмабаев'])[1 + n % 6] || ' ' || n,
                           'difficultSituation', 'улица Абая, ' || n, '87' || lpad((10000000 + n * 7919 % 89999999)::text, 9, '0') from many""",
                    """
                    insert into casefile.family_type_span (id, family_id, type, since)
                    select md5('type-' || n)::uuid, family, 'difficultSituation', date '1900-01-01' from many""",
                    """
                    insert into casefile.family_member (id, family_id, position, full_name, kinship, birth_date, child)
                    select md5('member-' || n || '-' || p)::uuid, family, p,
                           (array['Алия', 'Данияр', 'Камила', 'Тимур', 'Гүлнар', 'Ерлан', 'Мадина'])[1 + (n + p) % 7] || ' '
                             || (array['Ахметова', 'Серикова', 'Байжанова', 'Ким'])[1 + n % 4],
                           (array['mother', 'father', 'daughter', 'son'])[p],
                           case when p < 3 then date '1985-01-01' + n % 4000 else current_date - (n * 13 + p * 977) % 6900 end, p > 2
                      from many cross join generate_series(1, 4) p""",
                    """
                    insert into casefile.family_case (case_number, version, family_id, status, case_manager, immediate_danger, risk_level,
                           admission_outcome, opened_at, admitted_at, closed_at, exit_reason, monitoring_agreed, monitoring_ended_at)
                    select number, 0, family, status, manager, false, risk,
                           case when status = 'notAdmitted' then 'decline' when status <> 'referred' then 'accompany' end, at,
                           case when status in ('accompanied', 'monitored', 'closed') then at + interval '14 days' end,
                           case when status in ('monitored', 'closed') then least(at + interval '270 days', now()) end,
                           case when status in ('monitored', 'closed') then (array['selfSufficiency', 'movedAway', 'ownWish', 'contactLost'])[1 + n % 4] end,
                           status = 'monitored', case when status = 'closed' then least(at + interval '630 days', now()) end from many""",
                    """
                    insert into casefile.case_assignment (id, case_number, worker, since, ended_at, reason)
                    select gen_random_uuid(), number, manager, at,
                           case when status in ('closed', 'notAdmitted') then least(at + interval '630 days', now()) end, 'opened' from many""",
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
                    insert into casefile.placement (id, case_number, child_id, kind, status, asked_by, asked_at, filing_id, decision_body, decision_number, decided_on,
                           decision_filing_id, started_at, started_on, allowed_until, carers_name, carers_phone, carers_trained, ended_on, ending, end_filing_id, lock_version)
                    select gen_random_uuid(), many.number, md5('member-' || n || '-3')::uuid, 'fosterFamily', case when runs then 'running' else 'ended' end, manager, at,
                           paper.id, 'Guardianship body', 'D-' || n, at::date, paper.id, at, at::date, at::date + 180 + n % 200, 'Carers', '87010000000', true,
                           case when not runs then at::date + 90 end, case when not runs then 'returnedHome' end, case when not runs then paper.id end, 0
                      from (select *, status in ('accompanied', 'monitored') as runs from many) many
                      cross join lateral (select id from casefile.filing where case_number = many.number order by sequence limit 1) paper where n % 2 = 0""",
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
                      from many cross join generate_series(0, 29) t""",
                    "drop table many")
            .map(
                    statement -> statement
                            .replace("MANAGER", MANAGER)
                            .replace(
                                    "'DEFINITION'",
                                    "(select id_ from public.act_re_procdef where key_ = 'familyCase' order by version_ desc limit 1)"))
            .toList();
}
