-- counts: families
-- source: T1166-1171
-- split by: figures.factor: lowIncome, unstableIncome, unemployed, housingProblem, lowEducation, legalIlliteracy, dependentCarer, alcoholAbuse, drugUse, disabilityOrIllness
-- overlapping: parts
-- readers: lead
-- with: case_family, family_balance
select b.counted, b.case_number, b.first_type as family_type, factor as part, min(look.recorded_at at time zone :zone)::date as on_day, b.whom,
       'factor' as why, array[min(look.recorded_at at time zone :zone)::date::text, 'figures.factor.' || factor] as facts
  from family_balance b
  join case_family owner on owner.family_id = b.family_id
  join casefile.risk_assessment look on look.case_number = owner.case_number
  cross join lateral jsonb_array_elements_text(look.factors) factor
 where look.stage in ('primary', 'inDepth') and look.withdrawn_at is null
   and look.recorded_at < (cast(:until as timestamp) at time zone :zone)
   and factor in ('lowIncome', 'unstableIncome', 'unemployed', 'housingProblem', 'lowEducation', 'legalIlliteracy', 'dependentCarer', 'alcoholAbuse', 'drugUse', 'disabilityOrIllness')
 group by b.counted, b.case_number, b.first_type, b.whom, factor
