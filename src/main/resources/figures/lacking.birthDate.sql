-- counts: children
-- with: person_balance
select counted, case_number, first_type as family_type, null as part, from_day as on_day, whom, 'noBirthDate' as why, null::text[] as facts
  from person_balance where of_age = 'infinity'
