-- In-depth assessments, each with the course of the case in which it was begun.
assessment_round as (
  select round.id, round.case_number, round.begun_at,
         (select count(*) from casefile.closure act
           where act.case_number = round.case_number and act.decision = 'approve' and act.decided_at <= round.begun_at) as course
    from casefile.in_depth_assessment round
)
