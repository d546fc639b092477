-- counts: events
-- source: T1154-1157
-- split by: review.nextStep: goOn, correctPlan, reassess, close
-- with: review_held
select counted, case_number, family_type, next_step as part, on_day, whom, 'reviewed' as why,
       array[on_day::text, 'review.nextStep.' || next_step] as facts
  from review_held
