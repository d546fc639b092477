-- with: family_stay
-- Each family that was accompanied in the period, once: whether it was there when the period began and when it ended, of which type first and last.
family_balance as (
  select b.counted, b.family_id, b.case_number, b.opening, b.closing, b.from_day, case when not b.closing then b.until_day end as until_day,
         f.name as whom,
         casefile.family_type_on(b.family_id, case when b.opening then cast(:from as date) - 1 else b.from_day end) as first_type,
         casefile.family_type_on(b.family_id, case when b.closing then cast(:until as date) - 1 else b.until_day end) as last_type
    from (select counted, family_id,
                 (array_agg(case_number order by until_day desc nulls first, from_day desc))[1] as case_number,
                 bool_or(from_day < :from) as opening, bool_or(until_day is null or until_day >= :until) as closing,
                 min(from_day) as from_day, max(until_day) as until_day
            from family_stay where from_day < :until and (until_day is null or until_day >= :from)
           group by counted, family_id) b
    join casefile.family f on f.id = b.family_id
)
