-- counts: events
-- source: T1252
select meeting.id::text as counted, meeting.group_number as case_number, null as family_type, null as part, meeting.held_on as on_day,
       activity.title as whom, 'groupMet' as why, array[meeting.held_on::text, meeting.group_number] as facts
  from casefile.group_meeting meeting join casefile.group_activity activity on activity.number = meeting.group_number
 where activity.kind = 'parentClub' and meeting.held_on >= :from and meeting.held_on < :until
