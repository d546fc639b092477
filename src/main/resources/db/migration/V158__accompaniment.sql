-- When a family was accompanied, and how that ended, also of a case that began again since: what was counted once stays countable.
create table casefile.accompaniment (
    case_number text not null references casefile.family_case (case_number) deferrable initially deferred,
    admitted_at timestamptz not null,
    closed_at timestamptz,
    exit_reason text,
    goes_on_in text,
    primary key (case_number, admitted_at)
);
comment on table casefile.accompaniment is 'From when to when a case was accompanied; several rows where it began again. Kept by the database itself whenever family_case changes';
comment on column casefile.accompaniment.goes_on_in is 'The case with which it was joined, where that ended it';
create index accompaniment_admitted on casefile.accompaniment (admitted_at);
create index accompaniment_closed on casefile.accompaniment (closed_at);

create function casefile.keep_accompaniment() returns trigger language plpgsql as $$
begin
    if new.admitted_at is null then
        return null;
    end if;
    if tg_op = 'UPDATE' and old.admitted_at <> new.admitted_at then
        delete from casefile.accompaniment where case_number = new.case_number and admitted_at = old.admitted_at;
    end if;
    insert into casefile.accompaniment (case_number, admitted_at, closed_at, exit_reason, goes_on_in)
    values (new.case_number, new.admitted_at, new.closed_at, new.exit_reason, new.joined_case)
    on conflict (case_number, admitted_at) do update
       set closed_at = excluded.closed_at, exit_reason = excluded.exit_reason, goes_on_in = excluded.goes_on_in;
    return null;
end
$$;
create trigger family_case_accompaniment
    after insert or update of admitted_at, closed_at, exit_reason, joined_case on casefile.family_case
    for each row execute function casefile.keep_accompaniment();

insert into casefile.accompaniment (case_number, admitted_at, closed_at, exit_reason, goes_on_in)
select case_number, admitted_at, closed_at, exit_reason, joined_case from casefile.family_case where admitted_at is not null;

-- What a case that began again was before: admitted by the commission's minutes, ended by an act that was approved.
insert into casefile.accompaniment (case_number, admitted_at, closed_at, exit_reason)
select distinct on (act.case_number, minutes.decided_at) act.case_number, minutes.decided_at, act.decided_at, act.exit_reason
  from casefile.closure act
  join lateral (select max(m.decided_at) as decided_at from casefile.admission_minutes m
                 where m.case_number = act.case_number and m.decided = 'accompany' and m.decided_at <= act.decided_at) minutes
    on minutes.decided_at is not null
  join casefile.family_case kept on kept.case_number = act.case_number
 where act.decision = 'approve' and (kept.admitted_at is null or act.decided_at < kept.admitted_at)
   and (kept.admitted_at is null or minutes.decided_at < kept.admitted_at)
 order by act.case_number, minutes.decided_at, act.decided_at
on conflict do nothing;
