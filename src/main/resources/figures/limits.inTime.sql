-- counts: events
-- source: T1405
-- with: limited_task
select counted, case_number, family_type, null as part, due_on as on_day, whom,
       case when done_on is null then 'notDone' else 'doneOn' end as why, array[due_on::text, done_on::text] as facts
  from limited_task where in_time
