-- counts: events
select checked.id || '/' || point.code as counted, checked.case_number, null::text as family_type, null::text as part,
       (checked.checked_at at time zone :zone)::date as on_day, family.name as whom, 'pointFound' as why,
       array[(checked.checked_at at time zone :zone)::date::text] as facts
  from casefile.file_check checked
  join casefile.file_point point on point.check_id = checked.id
  join casefile.family_case on family_case.case_number = checked.case_number
  join casefile.family on family.id = family_case.family_id
 where point.found in ('met', 'missing') and (checked.checked_at at time zone :zone)::date >= :from
   and (checked.checked_at at time zone :zone)::date < :until
