-- with: case_family
-- The levels of risk that were set for families, each from the day on which it was confirmed. What rested on a danger that was none counts no more.
family_risk as (
  select owner.family_id, (risk.confirmed_at at time zone :zone)::date as on_day, risk.confirmed_at, risk.level
    from casefile.risk_assessment risk join case_family owner on owner.case_number = risk.case_number
   where risk.level is not null and risk.withdrawn_at is null
)
