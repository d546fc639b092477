-- Who an entry of a family's members is: one person has one entry in each family that knows them, and is counted once.
person_entry as (
  with recursive way as (
    select m.id as member_id, coalesce(m.same_as, m.goes_on_as, m.continues) as next, 1 as step
      from casefile.family_member m where coalesce(m.same_as, m.goes_on_as, m.continues) is not null
    union all
    select way.member_id, coalesce(m.same_as, m.goes_on_as, m.continues), way.step + 1
      from way join casefile.family_member m on m.id = way.next
     where coalesce(m.same_as, m.goes_on_as, m.continues) is not null and way.step < 20
  ), last as (select distinct on (member_id) member_id, next from way order by member_id, step desc)
  select m.id as member_id, coalesce(entry.person, m.person, last.next, m.id)::text as counted
    from casefile.family_member m
    left join last on last.member_id = m.id
    left join casefile.family_member entry on entry.id = last.next
)
