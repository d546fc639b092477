-- counts: children
-- source: T1235
-- split by: diagnosis
-- names: select code, name_en, name_ru, name_kk from casefile.diagnosis_group
-- overlapping: parts
-- with: case_family, person_entry
-- Diagnoses are for those who lead a case: the list behind the number names nobody, and no
-- day or id by which another list would.
select dense_rank() over (order by md5(who.counted || pg_postmaster_start_time()::text))::text as counted, null as case_number, casefile.family_type_on(owner.family_id, found.noted_on) as family_type,
       found.diagnosis_group as part, null::date as on_day, null as whom, 'diagnosis' as why, null::text[] as facts
  from casefile.child_diagnosis found
  join person_entry who on who.member_id = found.member_id
  join case_family owner on owner.case_number = found.case_number
 where not found.struck and found.noted_on >= :from and found.noted_on < :until
