-- with: family_stay, person_entry
-- When people were accompanied: as long as their family was and they belonged to it. `of_age` is the 18th birthday of whoever is kept as a child.
person_stay as (
  select who.counted, stay.family_id, stay.case_number, m.full_name as whom,
         greatest(stay.from_day, m.birth_date, m.joined_on) as from_day,
         least(stay.until_day, m.left_on) as until_day,
         case when not m.child then '-infinity'::date
              when m.birth_date is null then 'infinity'::date
              when to_char(m.birth_date, 'MMDD') = '0229' then make_date(extract(year from m.birth_date)::int + 18, 3, 1)
              else (m.birth_date + interval '18 years')::date end as of_age
    from family_stay stay
    join casefile.family_member m on m.family_id = stay.filed_with
    join person_entry who on who.member_id = m.id
   where greatest(stay.from_day, m.birth_date, m.joined_on) < coalesce(least(stay.until_day, m.left_on), 'infinity')
      or (stay.from_day = stay.until_day and coalesce(m.left_on, 'infinity') > stay.until_day
          and coalesce(greatest(m.birth_date, m.joined_on), '-infinity') <= stay.from_day)
)
