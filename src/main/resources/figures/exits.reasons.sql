-- counts: events
-- source: T1258
-- split by: set.exit: selfSufficiency, reintegration, movedAway, ownWish, referredElsewhere, planBrokeDown, contactLost, reachedAdulthood, death, admittedInError
-- with: exit_event
select counted, case_number, family_type, exit_reason as part, on_day, whom, 'leftBecause' as why,
       array[on_day::text, 'set.exit.' || exit_reason] as facts
  from exit_event
