-- counts: events
-- split by: catalogue.service
-- names: select code, name as name_en, name as name_ru, name as name_kk from casefile.service_type
select meeting.id::text as counted, meeting.group_number as case_number, null as family_type, activity.kind as part, meeting.held_on as on_day,
       activity.title as whom, 'groupMet' as why, array[meeting.held_on::text, meeting.group_number] as facts
  from casefile.group_meeting meeting join casefile.group_activity activity on activity.number = meeting.group_number
 where meeting.held_on >= :from and meeting.held_on < :until
