-- with: case_family, course, course_paper
-- How far families want a change and trust the centre, as the worker saw it first in a course and the last time before the period ended.
-- Of the courses that lasted on a day of the period, and of those that were asked about in it.
scale_change as (
  with change as materialized (
    select paper.case_number, paper.course, max(paper.sequence) > min(paper.sequence) as again,
           (array_agg(scale.motivation order by paper.sequence))[1] as first_motivation,
           (array_agg(scale.motivation order by paper.sequence desc))[1] as last_motivation,
           (array_agg(scale.trust order by paper.sequence))[1] as first_trust, (array_agg(scale.trust order by paper.sequence desc))[1] as last_trust,
           (array_agg(paper.on_day order by paper.sequence desc))[1] as on_day
      from casefile.family_scale scale
      join course_paper paper on paper.filing_id = scale.filing_id
     where scale.on_day < :until
     group by paper.case_number, paper.course
  )
  select change.case_number || ' ' || change.course as counted, change.case_number, coalesce(span.type, f.type) as family_type,
         change.again, change.first_motivation, change.last_motivation, change.first_trust, change.last_trust, change.on_day, f.name as whom
    from change
    left join course on course.case_number = change.case_number and course.course = change.course
    join case_family owner on owner.case_number = change.case_number
    join casefile.family f on f.id = owner.family_id
    left join casefile.family_type_span span on span.family_id = owner.family_id and span.since <= change.on_day and (span.until is null or span.until > change.on_day)
   where course.case_number is not null or (change.again and change.on_day >= :from)
)
