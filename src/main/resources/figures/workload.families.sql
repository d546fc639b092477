-- counts: families
-- source: T1406, T1053
-- split by: worker
-- names: select user_id as code, name as name_en, name as name_ru, name as name_kk from casefile.worker
-- with: family_balance
select b.counted, b.case_number, b.last_type as family_type, lead.worker as part, b.from_day as on_day, b.whom,
       'accompaniedSince' as why, array[b.from_day::text] as facts
  from family_balance b
  left join lateral (
    select a.worker from casefile.case_assignment a
     where a.case_number = b.case_number and a.since < (cast(:until as timestamp) at time zone :zone)
     order by a.sequence desc limit 1) lead on true
 where b.closing
