-- counts: children
-- source: T1406, T1053
-- split by: worker
-- names: select user_id as code, name as name_en, name as name_ru, name as name_kk from casefile.worker
-- overlapping: parts
-- with: person_stay
select stay.counted, stay.case_number, casefile.family_type_on(stay.family_id, cast(:until as date) - 1) as family_type, lead.worker as part,
       stay.from_day as on_day, stay.whom, 'accompaniedSince' as why, array[stay.from_day::text] as facts
  from person_stay stay
  left join lateral (
    select a.worker from casefile.case_assignment a
     where a.case_number = stay.case_number and a.since < (cast(:until as timestamp) at time zone :zone)
     order by a.sequence desc limit 1) lead on true
 where stay.from_day < :until and (stay.until_day is null or stay.until_day >= :until) and stay.of_age >= :until
