-- with: family_stay
-- Every time that a family left: not where its case went on in another, nor where the year of monitoring ended.
exit_event as (
  select stay.counted || ' ' || stay.from_day || ' ' || stay.case_number as counted, stay.case_number, stay.exit_reason,
         casefile.family_type_on(stay.family_id, stay.until_day) as family_type, stay.until_day as on_day, stay.from_day, f.name as whom
    from family_stay stay join casefile.family f on f.id = stay.family_id
   where stay.goes_on_in is null and stay.until_day >= :from and stay.until_day < :until
)
