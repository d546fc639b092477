-- counts: events
-- with: goal_found
select counted, case_number, family_type, null as part, on_day, whom, 'goalFound' as why,
       array[on_day::text, 'figures.goal.' || outcome] as facts
  from goal_found
