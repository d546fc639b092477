-- with: family_balance, family_risk
-- The families of the period with their level first in it (or, of a family that was not scored yet, the first one set), and last.
family_risk_over_time as (
  select b.*, first_level.level as first_level, first_level.on_day as first_on, last_level.level as last_level, last_level.on_day as last_on
    from family_balance b
    left join lateral (
      select r.level, r.on_day from family_risk r where r.family_id = b.family_id
       order by r.on_day > case when b.opening then cast(:from as date) - 1 else b.from_day end,
                case when r.on_day <= case when b.opening then cast(:from as date) - 1 else b.from_day end then r.confirmed_at end desc nulls last,
                r.confirmed_at limit 1) first_level on true
    left join lateral (
      select r.level, r.on_day from family_risk r
       where r.family_id = b.family_id and r.on_day <= coalesce(b.until_day, cast(:until as date) - 1)
       order by r.confirmed_at desc limit 1) last_level on true
)
