create table emergency_access (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    person text not null,
    reason text not null check (reason <> ''),
    opened_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > opened_at)
);
comment on table emergency_access is 'Who opened the file of a case in which they have no part, when and why. Never changed, never removed';
comment on column emergency_access.ends_at is 'From then on the file is closed to them again';
create index emergency_access_of_case on emergency_access (case_number, opened_at);
create index emergency_access_since on emergency_access (opened_at);
create trigger emergency_access_is_kept before update or delete on emergency_access
    for each row execute function refuse_change();
create trigger emergency_accesses_are_kept before truncate on emergency_access
    for each statement execute function refuse_change();
