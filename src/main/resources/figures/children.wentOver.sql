-- counts: children
-- with: person_balance
select counted, case_number, first_type as family_type, null as part, from_day as on_day, whom,
       'typeChanged' as why, array['set.familyType.' || first_type, 'set.familyType.' || last_type] as facts
  from person_balance where first_kind = 'child' and (first_type <> last_type and first_kind = last_kind)
