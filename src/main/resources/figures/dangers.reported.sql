-- counts: events
-- source: A122
-- with: danger_reported
select counted, case_number, family_type, null as part, on_day, whom, 'dangerReported' as why, array[on_day::text] as facts
  from danger_reported
