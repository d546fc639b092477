-- counts: children
-- with: person_balance
select counted, case_number, last_type as family_type, null as part, until_day as on_day, whom,
       'left' as why, array[until_day::text] as facts
  from person_balance where last_kind = 'child' and (not closing)
