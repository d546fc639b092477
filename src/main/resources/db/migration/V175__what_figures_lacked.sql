-- Whether somebody who is kept as a child is one on a day: until the 18th birthday, which of the 29th of February is the 1st of March.
create function casefile.is_child_on(child boolean, born date, day date) returns boolean language sql immutable parallel safe as $$
  select child and (born is null or day < case when extract(month from born) = 2 and extract(day from born) = 29
                                             then make_date(extract(year from born)::int + 18, 3, 1) else (born + interval '18 years')::date end)
$$;
comment on function casefile.is_child_on is 'Whether somebody who is kept as a child was younger than 18 on that day; of whom no date of birth is known, for ever';

-- Whoever went on in another family belongs to it since the day on which they left the one before, and not since it is known.
update casefile.family_member entry
   set joined_on = before.left_on
  from casefile.family_member before
 where before.id = entry.continues and before.leaving = 'otherCase' and entry.joined_on is null
   and (entry.birth_date is null or before.left_on >= entry.birth_date);

create index complaint_made on casefile.complaint (made_on);
create index family_answer_day on casefile.family_answer (on_day);
