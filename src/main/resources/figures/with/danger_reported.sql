-- with: case_family
-- The dangers that were reported in the period, each with the day on which it was assessed first.
danger_reported as (
  select danger.id::text as counted, danger.case_number, danger.kind, danger.outcome, f.name as whom,
         (danger.reported_at at time zone :zone)::date as on_day, (danger.ended_at at time zone :zone)::date as ended_on,
         casefile.family_type_on(owner.family_id, (danger.reported_at at time zone :zone)::date) as family_type,
         (select (min(assessed.assessed_at) at time zone :zone)::date from casefile.danger_assessment assessed where assessed.danger_id = danger.id) as assessed_on
    from casefile.danger danger
    join case_family owner on owner.case_number = danger.case_number
    join casefile.family f on f.id = owner.family_id
   where danger.reported_at >= (cast(:from as timestamp) at time zone :zone) and danger.reported_at < (cast(:until as timestamp) at time zone :zone)
)
