-- counts: events
-- split by: catalogue.service
-- names: select code, name as name_en, name as name_ru, name as name_kk from casefile.service_type
-- with: service_event
select id::text as counted, case_number, family_type, service as part, on_day, whom, 'serviceGiven' as why,
       array['catalogue.service.' || service || '=' || service_name, on_day::text] as facts
  from service_event where true
