-- counts: adults
-- with: person_balance
select counted, case_number, last_type as family_type, null as part, from_day as on_day, whom,
       'typeChanged' as why, array['set.familyType.' || first_type, 'set.familyType.' || last_type] as facts
  from person_balance where last_kind = 'adult' and (first_type <> last_type and first_kind = last_kind)
