-- with: case_family
-- What reviews of the period found of goals, the last finding of each goal.
goal_found as (
  select distinct on (goal.id) goal.id::text as counted, review.case_number, coalesce(span.type, f.type) as family_type,
         finding.outcome, review.held_on as on_day, f.name as whom
    from casefile.review review
    join casefile.goal_finding finding on finding.review_id = review.id
    join casefile.goal goal on goal.id = finding.goal_id
    join case_family owner on owner.case_number = review.case_number
    join casefile.family f on f.id = owner.family_id
    left join casefile.family_type_span span on span.family_id = owner.family_id and span.since <= review.held_on and (span.until is null or span.until > review.held_on)
   where review.held_on >= :from and review.held_on < :until
   order by goal.id, review.held_on desc, review.recorded_at desc
)
