-- counts: events
-- split by: set.deadline
-- with: case_family
select hand.id::text as counted, hand.case_number,
       casefile.family_type_on(owner.family_id, (hand.raised_at at time zone :zone)::date) as family_type, hand.deadline as part,
       (hand.raised_at at time zone :zone)::date as on_day, f.name as whom, 'limitPassed' as why,
       array['set.deadline.' || hand.deadline, (hand.raised_at at time zone :zone)::date::text] as facts
  from casefile.attention hand
  join case_family owner on owner.case_number = hand.case_number
  join casefile.family f on f.id = owner.family_id
 where hand.step = 'coordinatorTold'
   and hand.raised_at >= (cast(:from as timestamp) at time zone :zone) and hand.raised_at < (cast(:until as timestamp) at time zone :zone)
