-- with: case_family, course, assessment_round
-- How far families want a change and trust the centre, as the worker saw it first in a course and the last time before the period ended.
-- Of the courses that lasted on a day of the period, and of those that were asked about in it.
scale_change as (
  select change.case_number || ' ' || change.course as counted, change.case_number, casefile.family_type_on(owner.family_id, change.on_day) as family_type,
         change.again, change.first_motivation, change.last_motivation, change.first_trust, change.last_trust, change.on_day, f.name as whom
    from (select scale.case_number, round.course, count(*) > 1 as again,
                 (array_agg(scale.motivation order by filing.sequence))[1] as first_motivation,
                 (array_agg(scale.motivation order by filing.sequence desc))[1] as last_motivation,
                 (array_agg(scale.trust order by filing.sequence))[1] as first_trust, (array_agg(scale.trust order by filing.sequence desc))[1] as last_trust,
                 (array_agg(scale.on_day order by filing.sequence desc))[1] as on_day
            from casefile.family_scale scale
            join casefile.filing on filing.id = scale.filing_id
            join lateral (select r.course from assessment_round r where r.case_number = scale.case_number and r.begun_at <= filing.filed_at
                           order by r.begun_at desc limit 1) round on true
           where scale.on_day < :until
           group by scale.case_number, round.course) change
    join case_family owner on owner.case_number = change.case_number
    join casefile.family f on f.id = owner.family_id
   where change.again and change.on_day >= :from
      or exists (select from course where course.case_number = change.case_number and course.course = change.course
                    and course.from_day < :until and (course.until_day is null or course.until_day >= :from))
)
