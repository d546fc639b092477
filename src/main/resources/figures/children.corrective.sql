-- counts: children
-- source: T1237
-- with: service_person
select counted, case_number, family_type, null as part, on_day, whom, 'serviceGiven' as why,
       array['catalogue.service.' || service || '=' || service_name, on_day::text] as facts
  from service_person where child and corrective
