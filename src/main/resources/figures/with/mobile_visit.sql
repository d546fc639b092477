-- with: case_family
-- The days of the period on which the centre went to a family, with what each paper of that day says of why.
mobile_visit as (
  select went.case_number || ' ' || went.on_day as counted, went.case_number, casefile.family_type_on(owner.family_id, went.on_day) as family_type,
         went.mobile_reason, went.on_day, f.name as whom
    from (select case_number, on_day, mobile_reason from casefile.contact
           where not struck and mode = 'mobileVisit' and on_day >= :from and on_day < :until
          union
          select case_number, given_on, mobile_reason from casefile.service_record
           where not struck and mode = 'mobileVisit' and case_number is not null and given_on >= :from and given_on < :until) went
    join case_family owner on owner.case_number = went.case_number
    join casefile.family f on f.id = owner.family_id
)
