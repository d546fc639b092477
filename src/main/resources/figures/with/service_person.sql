-- with: service_event, person_entry
-- Whom the services of the period reached: members of families, and people from outside, of whom one is one however often they come;
-- of a group without names everybody counts. Who came to a group from outside is here too.
service_person as (
  select who.counted, s.case_number, s.service, s.service_name, s.service_group, s.provider, s.corrective, s.on_day, m.full_name as whom, s.family_type,
         casefile.is_child_on(m.child, m.birth_date, s.on_day) as child
    from service_event s
    join casefile.service_recipient recipient on recipient.service_record_id = s.id
    join casefile.family_member m on m.id = recipient.member_id
    join person_entry who on who.member_id = m.id
  union all
  select case when single.recipient_kind = 'person' then 'outside ' || coalesce(single.outside_person_id::text, single.number)
              else 'outside ' || single.number || ' ' || n end,
         s.case_number, s.service, s.service_name, s.service_group, s.provider, s.corrective, s.on_day, single.recipient_name, null, null
    from service_event s
    join casefile.one_off_service single on single.number = s.one_off_number
    cross join lateral generate_series(1, case when single.recipient_kind = 'person' then 1 else s.people end) n
   where s.in_case is null and not exists (select 1 from casefile.service_recipient recipient where recipient.service_record_id = s.id)
  union all
  select 'outside ' || coalesce(participant.outside_person_id, participant.id), meeting.group_number, activity.kind, kind.name, kind.service_group, kind.provider, kind.corrective,
         meeting.held_on, participant.name, null, null
    from casefile.group_meeting meeting
    join casefile.group_attendance attendance on attendance.meeting_id = meeting.id
    join casefile.group_participant participant on participant.id = attendance.participant_id
    join casefile.group_activity activity on activity.number = meeting.group_number
    join casefile.service_type kind on kind.code = activity.kind
   where participant.member_id is null and meeting.held_on >= :from and meeting.held_on < :until
)
