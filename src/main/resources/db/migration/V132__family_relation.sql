-- Who in a family is whose parent and partner and lives with whom, from when to when; and who supports it.
create table casefile.family_relation (
    id        uuid primary key,
    family_id uuid    not null references casefile.family (id),
    one       uuid    not null references casefile.family_member (id),
    relation  text    not null check (relation in ('parentOf', 'partnerOf', 'livesWith')),
    other     uuid    not null references casefile.family_member (id),
    since     date,
    until     date,
    filing_id uuid    not null,
    replaced  boolean not null default false,
    position  int     not null,
    check (one <> other),
    check (until >= since)
);
comment on table casefile.family_relation is 'What one person of a family is to another; the latest paper replaces what was told before';
create index family_relation_holds on casefile.family_relation (family_id, position) where not replaced;

create table casefile.family_supporter (
    id             uuid         primary key,
    family_id      uuid         not null references casefile.family (id),
    supporter_name varchar(200) not null,
    supporter      text         not null,
    tie            text         not null check (tie in ('strong', 'ordinary', 'weak', 'strained')),
    until          date,
    filing_id      uuid         not null,
    replaced       boolean      not null default false,
    position       int          not null
);
comment on table casefile.family_supporter is 'Who supports a family and how it stands with them; the latest paper replaces what was told before';
create index family_supporter_holds on casefile.family_supporter (family_id, position) where not replaced;
