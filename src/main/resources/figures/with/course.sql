-- The courses of cases that lasted on a day of the period: a course is what lies between two closures of the same case.
course as materialized (
  select distinct a.case_number,
         (select count(*) from casefile.closure act
           where act.case_number = a.case_number and act.decision = 'approve' and act.decided_at <= a.admitted_at) as course
    from casefile.accompaniment a
   where a.admitted_at < (cast(:until as timestamp) at time zone :zone) and (a.closed_at is null or a.closed_at >= (cast(:from as timestamp) at time zone :zone))
)
