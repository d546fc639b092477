-- counts: events
-- with: family_stay
select stay.counted || ' ' || stay.from_day || ' ' || stay.case_number as counted, stay.case_number,
       casefile.family_type_on(stay.family_id, stay.from_day) as family_type, null as part, stay.from_day as on_day, f.name as whom,
       'returned' as why, array[earlier.until_day::text, stay.from_day::text] as facts
  from family_stay stay
  join casefile.family f on f.id = stay.family_id
  join lateral (select max(left_stay.until_day) as until_day from family_stay left_stay
                 where left_stay.counted = stay.counted and left_stay.goes_on_in is null
                   and (left_stay.case_number, left_stay.from_day) <> (stay.case_number, stay.from_day)
                   and left_stay.until_day <= stay.from_day) earlier
    on earlier.until_day > stay.from_day - interval '1 year'
 where stay.from_day >= :from and stay.from_day < :until
