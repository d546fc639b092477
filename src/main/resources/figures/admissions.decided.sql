-- counts: events
-- split by: figures.admission: accompany, refer, oneOffServices, decline
-- with: case_family
select minutes.id::text as counted, minutes.case_number,
       casefile.family_type_on(owner.family_id, (minutes.decided_at at time zone :zone)::date) as family_type, minutes.decided as part,
       (minutes.decided_at at time zone :zone)::date as on_day, f.name as whom, 'decided' as why,
       array[(minutes.decided_at at time zone :zone)::date::text, 'figures.admission.' || minutes.decided] as facts
  from casefile.admission_minutes minutes
  join case_family owner on owner.case_number = minutes.case_number
  join casefile.family f on f.id = owner.family_id
 where minutes.decided_at >= (cast(:from as timestamp) at time zone :zone) and minutes.decided_at < (cast(:until as timestamp) at time zone :zone)
