-- counts: families
-- split by: set.risk: red, yellow, green, none
-- with: family_risk_over_time
select counted, case_number, last_type as family_type, last_level as part, until_day as on_day, whom,
       case when last_level is null then 'notScored' else 'level' end as why, array['set.risk.' || last_level, last_on::text] as facts
  from family_risk_over_time where not closing
