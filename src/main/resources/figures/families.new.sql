-- counts: families
-- source: T1179
-- with: family_balance
select counted, case_number, first_type as family_type, null as part, from_day as on_day, whom,
       'admitted' as why, array[from_day::text] as facts
  from family_balance where not opening
