-- counts: families
-- source: T1165
-- with: household
-- Whether somebody has a disability is for those who lead the case: the list behind the number names nobody.
select dense_rank() over (order by md5(counted || pg_postmaster_start_time()::text))::text as counted, null as case_number, family_type, null as part,
       null::date as on_day, null as whom, 'withDisability' as why, array[count(*)::text] as facts
  from household where disability in ('childWithDisability', 'group1', 'group2', 'group3')
 group by counted, case_number, family_type
