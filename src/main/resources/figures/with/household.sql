-- with: family_balance
-- Who belonged to the families of the period, on their first day in it or came later; a child until the 18th birthday.
household as (
  select b.counted, b.case_number, b.first_type as family_type, b.from_day, b.whom, m.id as member_id, m.kinship,
         casefile.is_child_on(m.child, m.birth_date, greatest(m.joined_on, case when b.opening then cast(:from as date) - 1 else b.from_day end)) as child, m.disability
    from family_balance b join casefile.family_member m on m.family_id = b.family_id
   where coalesce(m.left_on, 'infinity') > case when b.opening then cast(:from as date) - 1 else b.from_day end
     and coalesce(greatest(m.birth_date, m.joined_on), '-infinity') < least(cast(:until as date), coalesce(b.until_day + 1, cast(:until as date)))
     and m.same_as is null
)
