-- counts: events
-- source: A122
-- split by: figures.danger: over, noDanger, caseEnded, open
-- with: danger_reported
select counted, case_number, family_type, coalesce(outcome, 'open') as part, on_day, whom,
       case when outcome is null then 'dangerReported' else 'dangerEnded' end as why, array[on_day::text, ended_on::text] as facts
  from danger_reported
