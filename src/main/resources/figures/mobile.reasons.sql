-- counts: events
-- source: T1251
-- split by: set.mobileReason: distance, fare, disability, illness, other
-- overlapping: parts
-- readers: lead
-- with: mobile_visit
select counted, case_number, family_type, mobile_reason as part, on_day, whom, 'wentThereBecause' as why,
       array[on_day::text, 'set.mobileReason.' || mobile_reason] as facts
  from mobile_visit
