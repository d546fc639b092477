-- What is being written, and what was sent from an opened form.

create table draft (
    place text not null,
    work text not null,
    person text not null,
    answers jsonb not null,
    facts_version text,
    saved_at timestamptz not null,
    id bigint generated always as identity primary key,
    beginning uuid not null,
    opening uuid not null,
    revision integer not null default 1,
    begun_at timestamptz not null,
    put_aside_at timestamptz,
    waiting boolean not null default false
);
comment on table draft is 'What a person has typed into a form and not filed yet';
comment on column draft.place is 'The task, or the process that a start form belongs to';
comment on column draft.work is 'The same work whenever the process sets it again: case, task, child or specialist';
comment on column draft.beginning is 'Of several beginnings of one start form, which: the opening in which it was begun. Zero where there is one for each person';
comment on column draft.opening is 'The opened page that saved it last';
comment on column draft.revision is 'Counted up with every saving';
comment on column draft.put_aside_at is 'When it was thrown away, or another was chosen; then it is only kept to be brought back';
comment on column draft.waiting is 'Put aside by nobody yet: it met a newer one of another page, and the person has not chosen';
create index draft_work on draft (work, person);
create unique index draft_current on draft (place, person, beginning) where put_aside_at is null;
create index draft_saved on draft (saved_at);

create table opened_form (
    opening uuid not null,
    person text not null,
    place text not null,
    fingerprint text not null,
    answer jsonb,
    filed_at timestamptz not null,
    primary key (opening, person, place)
);
comment on table opened_form is 'What was answered when an opened form was filed: whoever sends it again is answered the same';
comment on column opened_form.opening is 'The number that the form was opened under';
comment on column opened_form.place is 'The task, the process, the paper or the case of the scan';
comment on column opened_form.fingerprint is 'SHA-256 of what was sent, in hexadecimal digits';
comment on column opened_form.answer is 'Ids and numbers; none while it is being filed';
create index opened_form_filed on opened_form (filed_at);
