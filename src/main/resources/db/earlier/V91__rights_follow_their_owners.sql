-- A right to a task that somebody had before it went to somebody else, and the right to delete one's own account. The
-- engine's tables are not there yet when the database is new.
do $$
begin
    if to_regclass('public.act_ru_authorization') is not null then
        delete from public.act_ru_authorization mine
         where mine.resource_type_ = 7 and mine.type_ = 1 and mine.user_id_ is not null
           and not exists (select 1 from public.act_ru_task task
                            where task.id_ = mine.resource_id_ and mine.user_id_ in (task.assignee_, task.owner_))
           and not exists (select 1 from public.act_ru_identitylink link
                            where link.task_id_ = mine.resource_id_ and link.user_id_ = mine.user_id_);
        -- Reading and updating, of which the application lets only the password be set.
        update public.act_ru_authorization
           set perms_ = 6, rev_ = rev_ + 1
         where resource_type_ = 1 and type_ = 1 and user_id_ = resource_id_ and perms_ = 2147483647;
    end if;
end
$$;
