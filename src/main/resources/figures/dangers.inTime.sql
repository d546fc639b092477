-- counts: events
-- source: A122
-- split by: figures.assessed: sameDay, later, notYet
-- with: danger_reported
select counted, case_number, family_type,
       case when assessed_on is null then 'notYet' when assessed_on <= on_day then 'sameDay' else 'later' end as part, on_day, whom,
       case when assessed_on is null then 'dangerReported' else 'dangerAssessed' end as why, array[on_day::text, assessed_on::text] as facts
  from danger_reported
