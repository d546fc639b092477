-- counts: families
-- source: T1184
-- with: household
select counted, case_number, family_type, null as part, min(from_day) as on_day, min(whom) as whom, 'children' as why,
       array[(count(*) filter (where child))::text] as facts
  from household group by counted, case_number, family_type having count(*) filter (where child) >= 4
