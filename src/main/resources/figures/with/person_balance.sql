-- with: person_stay
-- Each person who was accompanied in the period, once, as in family_balance; a child until the 18th birthday.
person_balance as (
  with b as materialized (
    select counted,
           (array_agg(family_id order by from_day, case_number))[1] as first_family,
           (array_agg(family_id order by until_day desc nulls first, from_day desc))[1] as last_family,
           (array_agg(case_number order by until_day desc nulls first, from_day desc))[1] as case_number,
           (array_agg(whom order by until_day desc nulls first, from_day desc))[1] as whom,
           (array_agg(of_age order by until_day desc nulls first, from_day desc))[1] as of_age,
           bool_or(from_day < :from) as opening, bool_or(until_day is null or until_day >= :until) as closing,
           min(from_day) as from_day,
           case when not bool_or(until_day is null or until_day >= :until) then max(until_day) end as until_day,
           case when bool_or(from_day < :from) then cast(:from as date) - 1 else min(from_day) end as first_day,
           case when bool_or(until_day is null or until_day >= :until) then cast(:until as date) - 1 else max(until_day) end as last_day
      from person_stay where from_day < :until and (until_day is null or until_day >= :from)
     group by counted
  )
  select b.*, case when b.of_age > b.first_day then 'child' else 'adult' end as first_kind,
         case when b.of_age > b.last_day then 'child' else 'adult' end as last_kind,
         coalesce(first_span.type, first_known.type) as first_type, coalesce(last_span.type, last_known.type) as last_type
    from b
    join casefile.family first_known on first_known.id = b.first_family
    join casefile.family last_known on last_known.id = b.last_family
    left join casefile.family_type_span first_span on first_span.family_id = b.first_family
         and first_span.since <= b.first_day and (first_span.until is null or first_span.until > b.first_day)
    left join casefile.family_type_span last_span on last_span.family_id = b.last_family
         and last_span.since <= b.last_day and (last_span.until is null or last_span.until > b.last_day)
)
