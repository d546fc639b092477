-- counts: events
-- with: exit_event
select counted, case_number, family_type, null as part, on_day, whom, 'noExitReason' as why, array[on_day::text] as facts
  from exit_event where exit_reason is null
