-- counts: adults
-- with: person_balance
select counted, case_number, last_type as family_type, null as part, of_age as on_day, whom,
       'cameOfAge' as why, array[of_age::text] as facts
  from person_balance where first_kind = 'child' and last_kind = 'adult'
