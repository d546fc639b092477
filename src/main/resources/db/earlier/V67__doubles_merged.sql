-- One person or one family was recorded twice: the register knows them once, and the merge can be undone.

alter table family
    add same_as uuid references family (id),
    add merges integer not null default 0,
    add check (same_as <> id);
comment on column family.merges is 'How often entries of it were merged or taken apart: two who do so at once do not overlook each other';
comment on column family.same_as is 'The family that this one turned out to be, as long as that is not taken back';
create index family_same_as on family (same_as);

alter table family_member
    add same_as uuid references family_member (id),
    add check (same_as is null or leaving = 'otherCase');
comment on column family_member.same_as is 'The entry under which this person is known, who was recorded twice';
create index family_member_same_as on family_member (same_as);

create table register_merge (
    id uuid primary key,
    version integer not null,
    kind text not null check (kind in ('person', 'family')),
    case_number text not null references family_case (case_number) deferrable initially deferred,
    other_case text not null references family_case (case_number) deferrable initially deferred,
    doubled_family uuid not null references family (id),
    kept_family uuid not null references family (id),
    merged_by text not null,
    merged_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    undone_by text,
    undone_at timestamptz,
    undo_filing_id uuid references filing (id) deferrable initially deferred,
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_filing_id is null))
);
comment on table register_merge is 'What was recorded twice and is known once since: who said so and when, and who took it back; why stands in the filings';
create unique index register_merge_family on register_merge (doubled_family) where kind = 'family' and undone_at is null;
create index register_merge_case on register_merge (case_number);
create index register_merge_other_case on register_merge (other_case);
create index register_merge_kept_family on register_merge (kept_family);
create index register_merge_filing on register_merge (filing_id);
create index register_merge_undo_filing on register_merge (undo_filing_id);

create table register_merge_person (
    merge_id uuid not null references register_merge (id),
    position integer not null,
    doubled uuid not null references family_member (id) deferrable initially deferred,
    kept uuid not null references family_member (id) deferrable initially deferred,
    received boolean not null,
    primary key (merge_id, position)
);
comment on table register_merge_person is 'Which entry became which by a merge';
comment on column register_merge_person.received is 'The other family did not know this person: the entry was made by the merge';
create index register_merge_person_doubled on register_merge_person (doubled);
create index register_merge_person_kept on register_merge_person (kept);
