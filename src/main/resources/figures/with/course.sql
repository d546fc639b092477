-- The courses of cases: what lies between two closures of the same case, from its admission to its leaving, in days of the centre.
course as (
  select a.case_number, (a.admitted_at at time zone :zone)::date as from_day, (a.closed_at at time zone :zone)::date as until_day,
         (select count(*) from casefile.closure act
           where act.case_number = a.case_number and act.decision = 'approve' and act.decided_at <= a.admitted_at) as course
    from casefile.accompaniment a
)
