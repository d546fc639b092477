-- with: case_family, course, assessment_round
-- Every component that gave concern, once in a course: how it was found when it first did, and the last time before the period ended.
-- Of the courses that lasted on a day of the period, and of those that were looked at in it.
component_change as (
  with step (rating, height) as (values ('seriousConcern', 1), ('someConcern', 2), ('noConcern', 3), ('strength', 4)),
  seen as (
    select round.case_number, round.course, rating.component, rating.child_id, rating.rating, filing.sequence,
           (filing.filed_at at time zone :zone)::date as on_day
      from assessment_round round
      join casefile.component_rating rating on rating.in_depth_assessment_id = round.id
      join casefile.filing on filing.id = rating.filing_id
    union all
    select look.case_number, round.course, look.component, look.child_id, look.rating, filing.sequence, look.on_day
      from casefile.component_look look
      join casefile.filing on filing.id = look.filing_id
      join lateral (select r.course from assessment_round r where r.case_number = look.case_number and r.begun_at <= filing.filed_at
                     order by r.begun_at desc limit 1) round on true
  ), since as (
    select seen.*, min(sequence) filter (where rating in ('seriousConcern', 'someConcern'))
             over (partition by case_number, course, component, child_id) as first_sequence
      from seen where on_day < :until
  ), change as (
    select case_number, course, component, child_id, count(*) > 1 as again,
           (array_agg(rating order by sequence))[1] as first_rating, (array_agg(rating order by sequence desc))[1] as last_rating,
           (array_agg(on_day order by sequence desc))[1] as on_day
      from since where sequence >= first_sequence group by case_number, course, component, child_id
  )
  select change.case_number || ' ' || change.course || ' ' || change.component || coalesce(' ' || change.child_id, '') as counted, change.case_number,
         casefile.family_type_on(owner.family_id, change.on_day) as family_type,
         case when change.child_id is not null then 'child'
              when change.component in ('basicCare', 'safety', 'warmth', 'stimulation', 'guidance', 'stability') then 'parenting'
              else 'family' end as area,
         case when not change.again then 'notSeen' when later.height > earlier.height then 'better'
              when later.height = earlier.height then 'same' else 'worse' end as part,
         change.on_day, coalesce(m.full_name, f.name) as whom,
         case when change.again then 'componentSeen' else 'componentNotSeen' end as why,
         array['assessment.component.' || change.component, 'assessment.rating.' || change.first_rating, 'assessment.rating.' || change.last_rating] as facts
    from change
    join step earlier on earlier.rating = change.first_rating
    join step later on later.rating = change.last_rating
    join case_family owner on owner.case_number = change.case_number
    join casefile.family f on f.id = owner.family_id
    left join casefile.family_member m on m.id = change.child_id
   where change.again and change.on_day >= :from
      or exists (select from course where course.case_number = change.case_number and course.course = change.course
                    and course.from_day < :until and (course.until_day is null or course.until_day >= :from))
)
