-- What a hand was raised for: the engine's execution of that work. As long as it is there the limit is open.
alter table casefile.attention add column work varchar(64);
comment on column casefile.attention.work is 'The engine''s execution of the work that the limit stands on: it is open as long as that is there; null where it is only told';
create index attention_of_case on casefile.attention (case_number, deadline, counted_from, raised_at);

-- Of hands that were raised before this was kept, the work is the running process that counts from the same moment.
do $$
begin
    if to_regclass('public.act_ru_variable') is not null then
        update casefile.attention hand
           set work = coalesce(
                   (select variable.proc_inst_id_
                      from public.act_ru_variable variable
                      join public.act_ru_execution process on process.id_ = variable.proc_inst_id_
                     where variable.name_ = 'clockStart'
                       and process.business_key_ = hand.case_number
                       and variable.text_ ~ '^\d{4}-\d{2}-\d{2}T'
                       and cast(variable.text_ as timestamptz)
                           between hand.counted_from - interval '1 second' and hand.counted_from + interval '1 second'
                     limit 1),
                   'settled')
         where hand.deadline <> 'leavingReport' or hand.raised_at < now() - interval '14 days';
    end if;
end
$$;
