-- counts: adults
-- source: T1164, T1179
-- with: person_balance
select counted, case_number, first_type as family_type, null as part, from_day as on_day, whom,
       case when until_day is null then 'accompaniedSince' else 'accompanied' end as why, array[from_day::text, until_day::text] as facts
  from person_balance where first_kind = 'adult' and (true)
