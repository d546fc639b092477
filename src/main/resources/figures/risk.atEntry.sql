-- counts: families
-- split by: set.risk: red, yellow, green, none
-- with: family_risk_over_time
select counted, case_number, first_type as family_type, first_level as part, from_day as on_day, whom,
       case when first_level is null then 'notScored' else 'level' end as why, array['set.risk.' || first_level, first_on::text] as facts
  from family_risk_over_time where not opening
