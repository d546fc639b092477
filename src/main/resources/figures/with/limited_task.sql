-- with: case_family
-- The tasks of cases whose limit fell in the period and has passed: done in time, or late, or not done yet. What was called off is left out.
limited_task as (
  select task.id_ as counted, process.business_key_ as case_number, task.proc_def_key_ || '#' || task.task_def_key_ || '#' || task.name_ as part,
         coalesce(span.type, f.type) as family_type,
         timezone(:zone, task.due_date_::timestamptz)::date as due_on, timezone(:zone, task.end_time_::timestamptz)::date as done_on,
         coalesce(task.end_time_ <= task.due_date_, false) as in_time, f.name as whom
    from public.act_hi_taskinst task
    join public.act_hi_procinst process on process.proc_inst_id_ = task.proc_inst_id_
    join case_family owner on owner.case_number = process.business_key_
    join casefile.family f on f.id = owner.family_id
    left join casefile.family_type_span span on span.family_id = owner.family_id and span.since <= timezone(:zone, task.due_date_::timestamptz)::date
         and (span.until is null or span.until > timezone(:zone, task.due_date_::timestamptz)::date)
   where task.due_date_ >= (cast(:from as timestamp) at time zone :zone)::timestamp
     and task.due_date_ < (cast(:until as timestamp) at time zone :zone)::timestamp
     and (task.end_time_ is not null or task.due_date_ < cast(:now as timestamptz)::timestamp)
     and (task.end_time_ is null or task.delete_reason_ = 'completed')
)
