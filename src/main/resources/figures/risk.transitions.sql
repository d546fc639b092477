-- counts: families
-- split by: set.risk: red>red, red>yellow, red>green, red>none, yellow>red, yellow>yellow, yellow>green, yellow>none, green>red, green>yellow, green>green, green>none
-- with: family_risk_over_time
select counted, case_number, first_type as family_type, first_level || '>' || last_level as part, last_on as on_day, whom,
       'levels' as why, array['set.risk.' || first_level, 'set.risk.' || last_level] as facts
  from family_risk_over_time
