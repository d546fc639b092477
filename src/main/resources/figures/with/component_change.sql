-- with: case_family, course, course_paper
-- Every component that gave concern, once in a course: how it was found when it first did, and the last time before the period ended.
-- Of the courses that lasted on a day of the period, and of those that were looked at in it. Papers are told apart by their sequence.
component_change as (
  with papers as materialized (
    select * from course_paper
     where on_day < :until and (case_number in (select case_number from course) or case_number in (select case_number from course_paper where on_day >= :from))
  ),
  latest as materialized (select distinct sequence, on_day from papers),
  seen as (
    select papers.case_number, papers.course, said.component, said.child_id, papers.sequence,
           case said.rating when 'seriousConcern' then 1 when 'someConcern' then 2 when 'noConcern' then 3 else 4 end as height
      from (select component, child_id, rating, filing_id from casefile.component_rating
            union all
            select component, child_id, rating, filing_id from casefile.component_look) said
      join papers on papers.filing_id = said.filing_id
  ), change as materialized (
    select case_number, course, component, child_id, min(sequence * 10 + height) filter (where height < 3) as earlier, max(sequence * 10 + height) as later
      from seen group by case_number, course, component, child_id
  )
  select change.case_number || ' ' || change.course || ' ' || change.component || coalesce(' ' || change.child_id, '') as counted, change.case_number,
         coalesce(span.type, f.type) as family_type,
         case when change.child_id is not null then 'child'
              when change.component in ('basicCare', 'safety', 'warmth', 'stimulation', 'guidance', 'stability') then 'parenting'
              else 'family' end as area,
         case when change.later = change.earlier then 'notSeen' when change.later % 10 > change.earlier % 10 then 'better'
              when change.later % 10 = change.earlier % 10 then 'same' else 'worse' end as part,
         papers.on_day, coalesce(m.full_name, f.name) as whom,
         case when change.later = change.earlier then 'componentNotSeen' else 'componentSeen' end as why,
         array['assessment.component.' || change.component, 'assessment.rating.' || (array['seriousConcern', 'someConcern'])[change.earlier % 10],
               'assessment.rating.' || (array['seriousConcern', 'someConcern', 'noConcern', 'strength'])[change.later % 10]] as facts
    from change
    join latest papers on papers.sequence = change.later / 10
    left join course on course.case_number = change.case_number and course.course = change.course
    join case_family owner on owner.case_number = change.case_number
    join casefile.family f on f.id = owner.family_id
    left join casefile.family_type_span span on span.family_id = owner.family_id and span.since <= papers.on_day and (span.until is null or span.until > papers.on_day)
    left join casefile.family_member m on m.id = change.child_id
   where change.earlier is not null and (course.case_number is not null or (change.later > change.earlier and papers.on_day >= :from))
)
