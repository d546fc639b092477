-- counts: adults
-- with: person_balance
select counted, case_number, first_type as family_type, null as part, from_day as on_day, whom,
       'admitted' as why, array[from_day::text] as facts
  from person_balance where first_kind = 'adult' and (not opening)
