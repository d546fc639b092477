package org.shanyraq.figures;

import java.util.List;
import java.util.stream.Stream;

/** A centre of forty families, in which whatever a figure counts occurs in every way. */
final class CountedCentre {

    private static final List<String> WORKED_WITH = List.of(
            "create temporary table many on commit drop as select n, gen_random_uuid() as family, date 'FIRST' + n * 3 as day,"
                    + " 'YEAR-' || (20000 + n) as number, (array['difficultSituation', 'substitute', 'reintegration'])[1 + n % 3] as type from generate_series(1, 40) n",
            "insert into casefile.family (id, version, name, type) select family, 0, 'Family ' || n, type from many",
            "insert into casefile.family_type_span (id, family_id, type, since, until) select gen_random_uuid(), family, 'substitute', '1900-01-01', day + 30 from many where n % 7 = 0",
            "insert into casefile.family_type_span (id, family_id, type, since) select gen_random_uuid(), family, type, case when n % 7 = 0 then day + 30 else '1900-01-01' end from many",
            "insert into casefile.family_member (id, family_id, position, full_name, kinship, birth_date, child, disability)"
                    + " select md5('second-' || n || '-' || p)::uuid, family, p, 'Person ' || n || '-' || p, (array['mother', 'father', 'son', 'daughter', 'son', 'daughter'])[p],"
                    + " case when p < 3 then day - 12000 when n % 9 > 0 then day - case when p = 6 and n % 4 = 1 then 7000 when p = 6 and n % 4 = 2 then 6560 else 1000 * p end end, p > 2, case when (n + p) % 8 = 0 then 'group2' else 'none' end"
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
            "insert into casefile.risk_assessment (id, version, case_number, stage, factors, protective_factors, filing_id, recorded_at, withdrawn_at) select gen_random_uuid(), 0, number, (array['primary', 'inDepth', 'review'])[k],"
                    + " ((array['[\"lowIncome\", \"grief\"]', '[\"lowEducation\", \"alcoholAbuse\"]', '[\"lowIncome\"]', '[]'])[1 + (n + k) % 4])::jsonb, '[]', gen_random_uuid(), day + k * 9 + interval '12 hours',"
                    + " case when n % 8 = 0 then day + k * 9 + interval '13 hours' end from many cross join generate_series(1, 3) k",
            "insert into casefile.service_record (id, case_number, service, given_on, given_by, filing_id, people, struck, mode, mobile_reason)"
                    + " select md5('service-' || n || '-' || k)::uuid, number, (select code from casefile.service_type order by position offset (n * 5 + k * 3) % 40 limit 1), day + k * 8, 'caseManager', gen_random_uuid(), 1,"
                    + " (n + k) % 11 = 0, (array['office', 'online', 'mobileVisit', null])[1 + (n + k) % 4], case when (n + k) % 4 = 2 then (array['distance', 'fare'])[1 + n % 2] end"
                    + " from many cross join generate_series(1, 8) k",
            "insert into casefile.service_recipient (service_record_id, member_id) select md5('service-' || n || '-' || k)::uuid, md5('second-' || n || '-' || p)::uuid"
                    + " from many cross join generate_series(1, 8) k cross join (values (1), (3), (4)) who (p) where (n + k + p) % 3 > 0",
            "insert into casefile.outside_person (id, name, name_key) select md5('outside-' || g)::uuid, 'Guest ' || g % 3, 'guest ' || g % 3 from generate_series(0, 5) g",
            "insert into casefile.one_off_service (number, lock_version, requested_on, requested_by, recipient_kind, recipient_name, outside_person_id, people, service, asked_for, given_by, status, ended_at, filing_id)"
                    + " select 'S-YEAR-' || (20000 + n), 0, day, 'x', case when n % 3 = 0 then 'group' else 'person' end, 'Guest ' || n % 3, case when n % 3 > 0 then md5('outside-' || n % 6)::uuid end, 1 + n % 4, 'legalConsultation', 'help', 'lawyer', 'given', day, gen_random_uuid() from many where n < 15",
            "insert into casefile.service_record (id, one_off_number, service, given_on, given_by, filing_id, people)"
                    + " select gen_random_uuid(), 'S-YEAR-' || (20000 + n), 'legalConsultation', day, 'lawyer', gen_random_uuid(), 1 + n % 4 from many where n < 15",
            "insert into casefile.contact (id, case_number, on_day, kind, reached, filing_id, recorded_by, struck, mode, mobile_reason) select gen_random_uuid(), number, day + k * 8, 'visit', k % 3 > 0,"
                    + " gen_random_uuid(), 'x', (n + k) % 13 = 0, (array['home', 'mobileVisit'])[1 + (n + k) % 2], case when (n + k) % 2 = 1 then 'illness' end from many cross join generate_series(1, 8) k",
            "insert into casefile.group_activity (number, version, kind, title, leader, starts_on, planned_meetings, status, begun_by, begun_at, filing_id)"
                    + " select 'G-YEAR-' || (20000 + g), 0, case when g = 1 then 'parentClub' else 'artTherapy' end, 'Group ' || g, 'x', 'FIRST', 9, 'running', 'x', now(), gen_random_uuid() from generate_series(1, 2) g",
            "insert into casefile.group_participant (id, group_number, position, case_number, member_id, name, outside_person_id, enrolled_on, filing_id)"
                    + " select md5('takes-' || g || '-' || n)::uuid, 'G-YEAR-' || (20000 + g), n, case when n % 4 > 0 then number end, case when n % 4 > 0 then md5('second-' || n || '-' || case when n % 5 = 0 then 6 else 1 end)::uuid end,"
                    + " case when n % 4 = 0 then 'Guest ' || n % 3 end, case when n % 4 = 0 then md5('outside-' || n % 6)::uuid end, day, gen_random_uuid() from many cross join generate_series(1, 2) g where n < 20",
            "insert into casefile.group_meeting (id, group_number, number, held_on, filing_id) select md5('meets-' || g || '-' || m)::uuid, 'G-YEAR-' || (20000 + g), m, date 'FIRST' + m * 20, gen_random_uuid()"
                    + " from generate_series(1, 2) g cross join generate_series(1, 6) m",
            "insert into casefile.group_attendance (meeting_id, participant_id) select md5('meets-' || g || '-' || m)::uuid, md5('takes-' || g || '-' || n)::uuid"
                    + " from generate_series(1, 2) g cross join generate_series(1, 6) m cross join generate_series(1, 19) n where (n + m) % 3 = 0",
            "insert into casefile.development_plan (id, case_number, version, status, written_by, written_at, filing_id, lock_version) select md5('plans-' || n)::uuid, number, 1, 'draft', 'x', day, gen_random_uuid(), 0 from many",
            "insert into casefile.goal (id, plan_id, number, goal, indicator, deadline, expected_result) select md5('aims-' || n || '-' || g)::uuid, md5('plans-' || n)::uuid, g, 'a', 'b', day, 'c' from many cross join generate_series(1, 3) g",
            "insert into casefile.review (id, case_number, plan_id, held_on, recorded_at, occasion, goals_outcome, criteria, self_sufficient, filing_id, lock_version, next_step, agreed_by, next_step_filing_id)"
                    + " select md5('sees-' || n || '-' || r)::uuid, number, md5('plans-' || n)::uuid, day + r * 30, day + r * 30, 'planned', 'onTrack', '[]', false, gen_random_uuid(), 0, case when r = 1 then (array['goOn', 'reassess', 'close'])[1 + n % 3] end, case when r = 1 then 'x' end,"
                    + " case when r = 1 then gen_random_uuid() end from many cross join generate_series(1, 2) r",
            "insert into casefile.goal_finding (review_id, goal_id, outcome) select md5('sees-' || n || '-' || r)::uuid, md5('aims-' || n || '-' || g)::uuid, (array['achieved', 'partly', 'notAchieved'])[1 + (n + g + r) % 3]"
                    + " from many cross join generate_series(1, 2) r cross join generate_series(1, 3) g",
            "insert into casefile.attention (id, case_number, deadline, counted_from, step, raised_at) select gen_random_uuid(), number, (array['admission', 'agreement'])[1 + n % 2], day, (array['caseManagerReminded', 'coordinatorTold'])[1 + n % 2], day + interval '9 hours' from many",
            "insert into casefile.coming_reason (id, case_number, reason, noted_on, filing_id, struck) select gen_random_uuid(), number, (array['lowIncome', 'badHousing'])[1 + (n + k) % 2], day + k, gen_random_uuid(), n % 6 = 0 from many cross join generate_series(1, 3) k",
            "insert into public.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, state_) select 'second-' || n, 'second-' || n, number, 'familyCase', 'none', day, 'ACTIVE' from many",
            "insert into public.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, proc_inst_id_, name_, start_time_, end_time_, due_date_, delete_reason_)"
                    + " select 'second-' || n || '-' || t, 'task_any', 'familyCase', 'none', 'second-' || n, 'Anything', day, case when t < 3 then day + t * 4 + interval '12 hours' end, day + 6 + interval '11 hours', case when t = 1 and n % 2 = 0 then 'deleted' when t < 3 then 'completed' end"
                    + " from many cross join generate_series(0, 3) t");

    /** What is seen again, said, reported and complained of. */
    private static final List<String> SEEN_AGAIN = List.of(
            "insert into casefile.closure (id, case_number, exit_reason, contact_attempts, report_needed, monitoring_agreed, prepared_by, prepared_at, filing_id, decision, decided_by, decided_at, decision_filing_id, lock_version)"
                    + " select gen_random_uuid(), number, 'ownWish', 0, false, false, 'x', day, gen_random_uuid(), 'approve', 'saule', day + 20 + n * 11 + interval '12 hours', gen_random_uuid(), 0 from many where n % 3 = 0",
            "create temporary table paper on commit drop as select n, number, s, md5('paper-' || n || '-' || s)::uuid as id,"
                    + " case s when 3 then day + 21 + n * 11 when 4 then day + 60 + n * 11 else day + (array[5, 40, 75])[s + 1] end as on_day"
                    + " from many cross join generate_series(0, 4) s where s < 1 or (s = 1 and n % 4 > 0) or (s = 2 and n % 4 > 1) or (s = 3 and n % 6 = 0) or (s = 4 and n % 3 = 0)",
            "insert into casefile.filing (id, case_number, form, form_version, task, filed_by, filed_at, answers)"
                    + " select id, number, 'any', 1, 'any', 'x', on_day + interval '12 hours', '{}' from paper order by on_day, s",
            "insert into casefile.in_depth_assessment (id, version, case_number, begun_at) select md5('round-' || n || '-' || s)::uuid, 0, number, on_day - 1 + interval '12 hours' from paper where s in (0, 3)",
            "insert into casefile.component_rating (id, in_depth_assessment_id, component, child_id, rating, need, filing_id)"
                    + " select gen_random_uuid(), md5('round-' || n || '-' || s)::uuid, component, case when component = 'health' then md5('second-' || n || '-3')::uuid end,"
                    + " (array['seriousConcern', 'someConcern', 'noConcern', 'strength'])[1 + (n + s + length(component)) % 4], 'any', id from paper cross join (values ('health'), ('safety'), ('housing')) c (component) where s in (0, 3)",
            "insert into casefile.component_look (id, case_number, component, child_id, rating, occasion, on_day, filing_id)"
                    + " select gen_random_uuid(), number, component, case when component = 'health' then md5('second-' || n || '-3')::uuid end,"
                    + " (array['seriousConcern', 'someConcern', 'noConcern', 'strength'])[1 + (n * 3 + s + length(component)) % 4], case s when 4 then 'month12' else 'review' end, on_day, id"
                    + " from paper cross join (values ('health'), ('safety'), ('housing')) c (component) where s in (1, 2, 4)",
            "insert into casefile.family_scale (id, case_number, occasion, on_day, motivation, trust, filing_id)"
                    + " select gen_random_uuid(), number, 'review', on_day, 1 + (n + s) % 5, 1 + (n * 2 + s * s) % 5, id from paper where s <> 3 and n % 5 > 0",
            "insert into casefile.family_answer (id, case_number, child_id, occasion, on_day, answered, mean, asked_by, filing_id)"
                    + " select gen_random_uuid(), number, case when k = 1 then md5('second-' || n || '-3')::uuid end, 'review', on_day, 5, case when (n + s + k) % 6 > 0 then 1 + ((n * 5 + s * 7 + k) % 9) / 2.0 end, 'x', id"
                    + " from paper cross join generate_series(0, 1) k where s in (1, 2, 4) and (k = 0 or n < 20) and (n + s + k) % 6 > 0",
            "insert into casefile.danger (id, case_number, kind, reported_by, reported_at, filing_id, risk_assessment_id, outcome, ended_at, lock_version)"
                    + " select md5('danger-' || n || '-' || k)::uuid, number, (array['violence', 'neglect', null])[1 + (n + k) % 3], 'x', day + k * 20 + interval '12 hours', gen_random_uuid(), gen_random_uuid(),"
                    + " (array['noDanger', 'over', null, null])[1 + (n + k) % 4], case when (n + k) % 4 < 2 then day + k * 20 + 5 end, 0 from many cross join generate_series(1, 2) k",
            "insert into casefile.danger_assessment (id, danger_id, found, assessed_by, assessed_at, filing_id, lock_version)"
                    + " select gen_random_uuid(), md5('danger-' || n || '-' || k)::uuid, false, 'x', day + k * 20 + (n % 3 + later) * interval '8 hours' + interval '12 hours', gen_random_uuid(), 0"
                    + " from many cross join generate_series(1, 2) k cross join generate_series(0, 1) later where (n + k) % 5 > 0",
            "insert into casefile.complaint (number, lock_version, made_on, way, what, taken_by, taken_at, answer_by, keeper_role, status, answered_by, answered_at, told_on, found, justified, filing_id)"
                    + " select 'K-YEAR-' || (20000 + n), 0, day, 'spoken', 'any', 'x', day, day + 5 + interval '15 hours', 'director', case when n % 3 = 2 then 'taken' else 'answered' end,"
                    + " case when n % 3 < 2 then 'x' end, case when n % 3 < 2 then day + n % 8 + interval '12 hours' end, case when n % 3 < 2 then day + n % 8 end, case when n % 3 < 2 then 'any' end, case when n % 3 < 2 then 'partly' end, gen_random_uuid() from many",
            "insert into casefile.complaint_about (complaint_number, kind) select 'K-YEAR-' || (20000 + n), (array['manner', 'quality', 'waiting'])[1 + n % 3] from many where n % 7 > 0",
            "insert into casefile.complaint_about (complaint_number, kind) select 'K-YEAR-' || (20000 + n), 'other' from many where n % 4 = 0",
            "insert into casefile.child_home (id, member_id, place, since, until, filing_id) select gen_random_uuid(), md5('second-' || n || '-3')::uuid, (array['stateCentre', 'hospital', 'home', 'fosterFamily'])[1 + n % 4], day, day + 40, gen_random_uuid() from many",
            "insert into casefile.child_home (id, member_id, place, since, until, filing_id) select gen_random_uuid(), md5('second-' || n || '-3')::uuid, (array['hospital', 'relatives', 'home'])[1 + n % 3], day + 40, day + 70, gen_random_uuid() from many",
            "insert into casefile.child_home (id, member_id, place, since, filing_id) select gen_random_uuid(), md5('second-' || n || '-3')::uuid, (array['home', 'relatives'])[1 + n % 2], day + 70, gen_random_uuid() from many",
            "insert into casefile.child_tie (id, member_id, since, with_whom, filing_id) select gen_random_uuid(), md5('second-' || n || '-3')::uuid, day + k * 25, 'aunt ' || k, gen_random_uuid() from many cross join generate_series(1, 3) k",
            "insert into casefile.child_diagnosis (id, case_number, member_id, diagnosis_group, noted_on, filing_id, struck)"
                    + " select gen_random_uuid(), number, md5('second-' || n || '-' || 3 + k % 2)::uuid, (select code from casefile.diagnosis_group order by position offset (n + k) % 3 limit 1), day + k * 12, gen_random_uuid(), (n + k) % 7 = 0 from many cross join generate_series(1, 4) k",
            "insert into casefile.foster_family (number, lock_version, names, phone, address, languages, places, age_from, age_to, school_where, contract_on, act_body, act_number, act_on, last_check_in_order, entered_at, ended_on, ended_because, filing_id)"
                    + " select 'P-YEAR-' || (20000 + n), 0, 'any', 'any', 'any', 'any', 1 + n % 4, 3, 17, 'notYet', day, 'any', 'any', day, true, day + interval '12 hours', case when n % 5 = 0 then day + 90 end, case when n % 5 = 0 then 'any' end, gen_random_uuid() from many",
            "insert into casefile.filing (id, subject, form, form_version, task, filed_by, filed_at, answers)"
                    + " select gen_random_uuid(), 'P-YEAR-' || (20000 + n), 'any', 1, 'any', 'x', day + k * 30 + interval '12 hours', case k when 1 then '{}' else jsonb_build_object('places', case k when 0 then 2 + n % 3 else 1 + n % 4 end) end from many cross join generate_series(0, 2) k where n % 3 > 0 order by k",
            "insert into casefile.foster_stay (placement_id, foster_family, places, seat, came_on, left_on)"
                    + " select gen_random_uuid(), 'P-YEAR-' || (20000 + n), 1 + n % 4, 1, day + k * 25, case when k < 2 or n % 2 = 0 then day + k * 25 + 20 + n % 5 end from many cross join generate_series(0, 2) k",
            "insert into casefile.talk_series (number, version, worker, begun_at) select 'W-YEAR-' || (20000 + n), 0, 'worker ' || n, day from many",
            "insert into casefile.supervision_talk (id, version, series, due_at, in_time_until, coordinator, held_on, put_off_until, put_off_because, settled_at, filing_id)"
                    + " select gen_random_uuid(), 0, 'W-YEAR-' || (20000 + n), day + 20 + interval '12 hours', day + 27 + interval '12 hours', case when n % 4 > 0 then 'saule' end, case when n % 4 > 1 then day + 20 + n % 11 end,"
                    + " case when n % 4 = 1 then day + 40 end, case when n % 4 = 1 then 'ill' end, case when n % 4 > 0 then day + 20 end, case when n % 4 > 0 then gen_random_uuid() end from many",
            "insert into casefile.file_draw (number, awaited_since, drawn_at, seed, drew_from, drawn_lately, most) values ('F-YEAR-20000', 'FIRST', 'FIRST', 1, '{}', '{}', 40)",
            "insert into casefile.file_check (id, draw_number, position, case_number, checked_by, checked_at, met, missing, filing_id) select md5('check-' || n)::uuid, 'F-YEAR-20000', n, number,"
                    + " case when n % 3 > 0 then 'saule' end, case when n % 3 > 0 then day + 30 + interval '12 hours' end, case when n % 3 > 0 then 2 end, case when n % 3 > 0 then 1 end, case when n % 3 > 0 then gen_random_uuid() end from many",
            "insert into casefile.file_point (check_id, code, found) select md5('check-' || n)::uuid, code, (array['met', 'missing', 'notYet'])[1 + (n + position / 10) % 3] from many cross join casefile.standard_point where n % 3 > 0");

    /** Statements in their order; {@code FIRST} is the first day, YEAR its year; n tells families apart. */
    static final List<String> ROWS =
            Stream.of(WORKED_WITH, SEEN_AGAIN).flatMap(List::stream).toList();

    private CountedCentre() {}
}
