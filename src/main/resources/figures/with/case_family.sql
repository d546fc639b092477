-- Whose a case is: the family that its family turned out to be, and, where it was joined with another case, that case's family.
case_family as (
  with recursive joined as (
    select c.case_number, c.joined_case as next, 1 as step from casefile.family_case c where c.joined_case is not null
    union all
    select joined.case_number, c.joined_case, joined.step + 1
      from joined join casefile.family_case c on c.case_number = joined.next
     where c.joined_case is not null and joined.step < 20
  ), goes_on as (select distinct on (case_number) case_number, next from joined order by case_number, step desc),
  same as (
    select f.id as family_id, f.same_as as next, 1 as step from casefile.family f where f.same_as is not null
    union all
    select same.family_id, f.same_as, same.step + 1
      from same join casefile.family f on f.id = same.next where f.same_as is not null and same.step < 20
  ), known as (select distinct on (family_id) family_id, next from same order by family_id, step desc)
  select c.case_number, coalesce(known.next, last.family_id, c.family_id) as family_id
    from casefile.family_case c
    left join goes_on on goes_on.case_number = c.case_number
    left join casefile.family_case last on last.case_number = goes_on.next
    left join known on known.family_id = coalesce(last.family_id, c.family_id)
)
