-- with: case_family
-- The reviews that were held in the period.
review_held as (
  select review.id::text as counted, review.case_number, review.next_step, review.held_on as on_day, f.name as whom,
         casefile.family_type_on(owner.family_id, review.held_on) as family_type
    from casefile.review review
    join case_family owner on owner.case_number = review.case_number
    join casefile.family f on f.id = owner.family_id
   where review.held_on >= :from and review.held_on < :until
)
