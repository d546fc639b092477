-- counts: children
-- source: T1254
-- with: person_entry
select who.counted, latest.case_number, casefile.family_type_on(said.family_id, said.reunited_on) as family_type, null as part,
       said.reunited_on as on_day, m.full_name as whom, 'reunited' as why, array[said.reunited_on::text, 'set.childPlace.' || said.lives] as facts
  from casefile.child_reunited said
  join casefile.family_member m on m.id = said.member_id
  join person_entry who on who.member_id = said.member_id
  left join lateral (select c.case_number from casefile.family_case c where c.family_id = said.family_id
                      order by c.opened_at desc limit 1) latest on true
 where said.reunited_on >= :from and said.reunited_on < :until
