-- counts: adults
-- source: T1252
-- with: case_family, person_entry
select coalesce(who.counted, 'outside ' || coalesce(participant.outside_person_id, participant.id)) as counted, coalesce(participant.case_number, meeting.group_number) as case_number,
       casefile.family_type_on(owner.family_id, meeting.held_on) as family_type, null as part, meeting.held_on as on_day,
       coalesce(m.full_name, participant.name) as whom, 'groupMet' as why, array[meeting.held_on::text, meeting.group_number] as facts
  from casefile.group_meeting meeting
  join casefile.group_activity activity on activity.number = meeting.group_number
  join casefile.group_attendance attendance on attendance.meeting_id = meeting.id
  join casefile.group_participant participant on participant.id = attendance.participant_id
  left join casefile.family_member m on m.id = participant.member_id
  left join person_entry who on who.member_id = m.id
  left join case_family owner on owner.case_number = participant.case_number
 where activity.kind = 'parentClub' and meeting.held_on >= :from and meeting.held_on < :until and not coalesce(casefile.is_child_on(m.child, m.birth_date, meeting.held_on), false)
