-- counts: families
-- source: T1393, T1429
-- split by: figures.change: better, same, worse, notSeen
-- with: scale_change
select counted, case_number, family_type,
       case when not again then 'notSeen' when last_motivation > first_motivation then 'better' when last_motivation = first_motivation then 'same' else 'worse' end as part,
       on_day, whom, case when again then 'scaleSeen' else 'scaleNotSeen' end as why, array[first_motivation::text, last_motivation::text] as facts
  from scale_change
