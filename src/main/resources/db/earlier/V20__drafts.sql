create table draft (
    place         text        not null,
    work          text        not null,
    person        text        not null,
    answers       jsonb       not null,
    facts_version text,
    saved_at      timestamptz not null,
    primary key (place, person)
);
create index draft_work on draft (work, person);

comment on table draft is 'What a person has typed into a form and not filed yet';
comment on column draft.place is 'The task, or the process that a start form belongs to';
comment on column draft.work is 'The same work whenever the process sets it again: case, task, child or specialist';
