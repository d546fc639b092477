-- counts: events
-- with: service_event
select id::text as counted, case_number, family_type, null as part, on_day, whom, 'serviceGiven' as why,
       array['catalogue.service.' || service || '=' || service_name, on_day::text] as facts
  from service_event where true
