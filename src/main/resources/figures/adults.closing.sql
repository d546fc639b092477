-- counts: adults
-- with: person_balance
select counted, case_number, last_type as family_type, null as part, from_day as on_day, whom,
       'accompaniedSince' as why, array[from_day::text] as facts
  from person_balance where last_kind = 'adult' and (closing)
