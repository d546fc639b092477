-- counts: events
-- with: case_family
select c.case_number as counted, c.case_number, casefile.family_type_on(owner.family_id, (c.opened_at at time zone :zone)::date) as family_type,
       null as part, (c.opened_at at time zone :zone)::date as on_day, f.name as whom, 'referred' as why,
       array[(c.opened_at at time zone :zone)::date::text] as facts
  from casefile.family_case c
  join case_family owner on owner.case_number = c.case_number
  join casefile.family f on f.id = owner.family_id
 where c.opened_at >= (cast(:from as timestamp) at time zone :zone) and c.opened_at < (cast(:until as timestamp) at time zone :zone)
