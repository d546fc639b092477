-- counts: families
-- source: T1164
-- with: family_balance
select counted, case_number, last_type as family_type, null as part, until_day as on_day, whom,
       'left' as why, array[until_day::text] as facts
  from family_balance where not closing
