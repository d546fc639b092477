-- counts: events
-- source: T1251
-- with: mobile_visit
select counted, case_number, family_type, null as part, on_day, whom, 'wentThere' as why, array[on_day::text] as facts
  from mobile_visit
