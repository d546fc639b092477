-- with: case_family
-- When families were accompanied, in days of the centre: on the books from the day of the admission until the day on which they left.
family_stay as (
  select owner.family_id::text as counted, owner.family_id, c.family_id as filed_with, a.case_number, a.exit_reason, a.goes_on_in,
         (a.admitted_at at time zone :zone)::date as from_day, (a.closed_at at time zone :zone)::date as until_day
    from casefile.accompaniment a
    join casefile.family_case c on c.case_number = a.case_number
    join case_family owner on owner.case_number = a.case_number
)
