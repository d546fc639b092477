-- counts: families
-- source: T1172, T1184
-- with: household
select counted, case_number, family_type, null as part, min(from_day) as on_day, min(whom) as whom, 'oneParent' as why,
       array[(count(*) filter (where child))::text] as facts
  from household group by counted, case_number, family_type
having count(*) filter (where child) > 0
   and count(*) filter (where not child and kinship in ('mother', 'father', 'stepmother', 'stepfather')) = 1
