-- The papers that rated components or scales, each with the course of its case: that of the last in-depth assessment that had begun.
course_paper as materialized (
  select paper.filing_id, paper.case_number, filing.sequence, coalesce(paper.on_day, (filing.filed_at at time zone :zone)::date) as on_day,
         (select count(*) from casefile.closure act
           where act.case_number = paper.case_number and act.decision = 'approve'
             and act.decided_at <= coalesce(paper.begun_at, (select max(round.begun_at) from casefile.in_depth_assessment round
                                                              where round.case_number = paper.case_number and round.begun_at <= filing.filed_at))) as course
    from (select rating.filing_id, round.case_number, round.begun_at, null::date as on_day
            from casefile.component_rating rating join casefile.in_depth_assessment round on round.id = rating.in_depth_assessment_id
          union
          select filing_id, case_number, null, on_day from casefile.component_look
          union
          select filing_id, case_number, null, on_day from casefile.family_scale) paper
    join casefile.filing on filing.id = paper.filing_id
)
