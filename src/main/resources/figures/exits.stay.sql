-- counts: events
-- split by: figures.band: upTo3, upTo6, upTo12, upTo18, longer
-- with: exit_event
select counted, case_number, family_type,
       case when on_day < from_day + interval '3 months' then 'upTo3'
            when on_day < from_day + interval '6 months' then 'upTo6'
            when on_day < from_day + interval '12 months' then 'upTo12'
            when on_day < from_day + interval '18 months' then 'upTo18' else 'longer' end as part,
       on_day, whom, 'accompanied' as why, array[from_day::text, on_day::text] as facts
  from exit_event
