-- Decisions of two people: what the first has signed, until a second has signed it too or has sent it back.

create table first_signature (
    id uuid primary key,
    sequence bigint generated always as identity,
    task_id text not null,
    form text not null,
    form_version integer not null,
    answers jsonb not null,
    signed_by text not null,
    signed_at timestamptz not null,
    groups varchar[] not null,
    second_by text,
    second_at timestamptz,
    agrees boolean,
    reason text,
    check ((second_by is null) = (agrees is null) and (second_by is null) = (second_at is null)),
    check (second_by <> signed_by)
);
comment on table first_signature is 'Decisions of two people, as the first has signed them; they take effect with the second signature';
comment on column first_signature.groups is 'The groups whose task it was, to whom it goes back where the second does not agree';
create index first_signature_of_task on first_signature (task_id, sequence);
create unique index first_signature_waits on first_signature (task_id) where second_by is null;
