-- counts: families
-- with: family_risk_over_time
select counted, case_number, last_type as family_type, null as part, from_day as on_day, whom, 'notScored' as why, null::text[] as facts
  from family_risk_over_time where last_level is null
