-- counts: events
-- source: T1192, T1202
-- split by: set.mode: office, home, online, phone, mobileVisit
-- with: service_event
select id::text as counted, case_number, family_type, mode as part, on_day, whom, 'serviceGiven' as why,
       array['catalogue.service.' || service || '=' || service_name, on_day::text] as facts
  from service_event where true
