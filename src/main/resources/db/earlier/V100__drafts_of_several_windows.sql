-- No draft silently goes over another, each beginning of a start form has its own, and what was thrown away waits a while.

alter table draft drop constraint draft_pkey;
alter table draft add column id bigint generated always as identity primary key;
alter table draft add column beginning uuid not null default '00000000-0000-0000-0000-000000000000';
alter table draft add column opening uuid not null default gen_random_uuid();
alter table draft add column revision integer not null default 1;
alter table draft add column begun_at timestamptz;
alter table draft add column put_aside_at timestamptz;
alter table draft add column waiting boolean not null default false;

update draft set begun_at = saved_at;
-- What is begun with a form: its place is its work, and it is no correction of a paper.
update draft set beginning = opening where place = work and place not like 'correction/%';

alter table draft alter column begun_at set not null;
alter table draft alter column beginning drop default;
alter table draft alter column opening drop default;
create unique index draft_current on draft (place, person, beginning) where put_aside_at is null;
create index draft_saved on draft (saved_at);
create index opened_form_filed on opened_form (filed_at);

comment on column draft.beginning is 'Of several beginnings of one start form, which: the opening in which it was begun. Zero where there is one for each person';
comment on column draft.opening is 'The opened page that saved it last';
comment on column draft.revision is 'Counted up with every saving';
comment on column draft.put_aside_at is 'When it was thrown away, or another was chosen; then it is only kept to be brought back';
comment on column draft.waiting is 'Put aside by nobody yet: it met a newer one of another page, and the person has not chosen';
