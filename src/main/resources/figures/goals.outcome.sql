-- counts: events
-- source: T1422
-- split by: figures.goal: achieved, partly, notAchieved, noLongerNeeded
-- with: goal_found
select counted, case_number, family_type, outcome as part, on_day, whom, 'goalFound' as why,
       array[on_day::text, 'figures.goal.' || outcome] as facts
  from goal_found
