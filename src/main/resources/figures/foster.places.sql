-- counts: events
-- source: A118
-- split by: figures.place: held, free
-- with: foster_place
select counted, case_number, null as family_type, case when held then 'held' else 'free' end as part, on_day, whom, 'fosterPlace' as why,
       array[on_day::text] as facts
  from foster_place
