-- counts: events
-- source: T1107, T1426
-- split by: figures.change: better, same, worse, notSeen
-- readers: lead
-- with: component_change
select counted, case_number, family_type, part, on_day, whom, why, facts from component_change where true
