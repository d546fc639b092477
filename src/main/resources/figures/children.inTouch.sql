-- counts: children
-- source: T1253
-- with: person_entry
select who.counted, latest.case_number, casefile.family_type_on(said.family_id, said.in_touch_since) as family_type, null as part,
       said.in_touch_since as on_day, m.full_name as whom, 'inTouch' as why, array[said.in_touch_since::text, said.with_whom] as facts
  from casefile.child_put_in_touch said
  join casefile.family_member m on m.id = said.member_id
  join person_entry who on who.member_id = said.member_id
  left join lateral (select c.case_number from casefile.family_case c where c.family_id = said.family_id
                      order by c.opened_at desc limit 1) latest on true
 where said.in_touch_since >= :from and said.in_touch_since < :until
