-- counts: families
-- source: T1393, T1429
-- split by: figures.change: better, same, worse, notSeen
-- with: scale_change
select counted, case_number, family_type,
       case when not again then 'notSeen' when last_trust > first_trust then 'better' when last_trust = first_trust then 'same' else 'worse' end as part,
       on_day, whom, case when again then 'scaleSeen' else 'scaleNotSeen' end as why, array[first_trust::text, last_trust::text] as facts
  from scale_change
