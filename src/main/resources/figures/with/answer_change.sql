-- with: case_family
-- What families and children said themselves, each once: the first time and the last time before the period ended, if that was in it.
-- An answer to one or two questions of the five is no line. Of fewer than five families of a type nobody is told what was said, nor of whom any of it is: the list behind the number names nobody.
answer_change as (
  with change as (
    select answer.case_number, answer.child_id, (array_agg(answer.mean order by answer.on_day, answer.id))[1] as first_mean,
           (array_agg(answer.mean order by answer.on_day desc, answer.id desc))[1] as last_mean,
           casefile.family_type_on((array_agg(owner.family_id))[1], max(answer.on_day)) as family_type
      from casefile.family_answer answer join case_family owner on owner.case_number = answer.case_number
     where answer.answered >= 3 and answer.on_day < :until
     group by answer.case_number, answer.child_id
    having count(*) > 1 and max(answer.on_day) >= :from
  ), enough as (
    select family_type, child_id is not null as of_child, count(distinct case_number) >= 5 as enough from change group by family_type, child_id is not null
  )
  select dense_rank() over (order by md5(change.case_number || coalesce(change.child_id::text, '') || pg_postmaster_start_time()::text))::text as counted,
         change.child_id is not null as of_child, change.family_type,
         case when not enough.enough then 'tooFew' when change.last_mean > change.first_mean then 'better'
              when change.last_mean = change.first_mean then 'same' else 'worse' end as part
    from change join enough on enough.family_type = change.family_type and enough.of_child = (change.child_id is not null)
)
