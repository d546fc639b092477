-- counts: events
-- with: exit_event
select counted, case_number, family_type, null as part, on_day, whom, 'leftBecause' as why,
       array[on_day::text, 'set.exit.' || exit_reason] as facts
  from exit_event
