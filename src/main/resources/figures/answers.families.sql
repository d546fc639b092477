-- counts: families
-- source: T882, T1429
-- split by: figures.change: better, same, worse, tooFew
-- with: answer_change
select counted, null as case_number, family_type, part, null::date as on_day, null as whom, 'answered' as why, null::text[] as facts
  from answer_change where not of_child
