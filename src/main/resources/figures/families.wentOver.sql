-- counts: families
-- with: family_balance
select counted, case_number, first_type as family_type, null as part, from_day as on_day, whom,
       'typeChanged' as why, array['set.familyType.' || first_type, 'set.familyType.' || last_type] as facts
  from family_balance where first_type <> last_type
