-- counts: people
-- with: service_person
select counted, case_number, family_type, null as part, on_day, whom, 'noName' as why, array['catalogue.service.' || service || '=' || service_name, on_day::text] as facts
  from service_person where counted ~ '^outside [A-Z]-[0-9]+-[0-9]+ '
