-- with: person_stay
-- Each person who was accompanied in the period, once, as in family_balance; a child until the 18th birthday.
person_balance as (
  select b.*, case when b.of_age > b.first_day then 'child' else 'adult' end as first_kind,
         case when b.of_age > b.last_day then 'child' else 'adult' end as last_kind,
         casefile.family_type_on(b.first_family, b.first_day) as first_type,
         casefile.family_type_on(b.last_family, b.last_day) as last_type
    from (select counted,
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
           group by counted) b
)
