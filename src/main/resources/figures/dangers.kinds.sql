-- counts: events
-- source: A122
-- split by: safeguarding.kind: violence, sexualViolence, neglect, leftAlone, exploitation, selfHarm, other
-- readers: lead
-- with: danger_reported
select counted, case_number, family_type, kind as part, on_day, whom, 'dangerReported' as why, array[on_day::text] as facts
  from danger_reported
