-- Who sees a task follows from whom it is set to; no right is granted for each any more. The engine's tables are not there
-- yet when the database is new.
do $$
begin
    if to_regclass('public.act_ru_authorization') is not null then
        delete from public.act_ru_authorization where resource_type_ = 7 and type_ = 1 and resource_id_ <> '*';
    end if;
end
$$;
