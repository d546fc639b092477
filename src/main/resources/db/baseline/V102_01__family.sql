-- The families that the centre knows, and who belongs to them.

create table family (
    id uuid primary key,
    version integer not null,
    name text not null check (name <> ''),
    type text not null check (type in ('difficultSituation', 'substitute', 'reintegration')),
    address text,
    phone text,
    search_keys text[],
    search_keys_version integer not null default 0,
    same_as uuid references family (id),
    merges integer not null default 0,
    check (same_as <> id)
);
comment on table family is 'A family that the centre knows: the unit of its work';
comment on column family.search_keys is 'Under what the family is found: name, phone, address; made by the application';
comment on column family.same_as is 'The family that this one turned out to be, as long as that is not taken back';
comment on column family.merges is 'How often entries of it were merged or taken apart: two who do so at once do not overlook each other';
-- Written seldom, read at every referral: nothing waits in a list beside the index.
create index family_search_keys on family using gin (search_keys) with (fastupdate = off);
create index family_same_as on family (same_as);

create table family_member (
    id uuid primary key,
    family_id uuid not null references family (id),
    position integer not null check (position > 0),
    full_name text check (full_name <> ''),
    kinship text not null check (kinship in ('mother', 'father', 'daughter', 'son', 'stepmother', 'stepfather',
        'grandmother', 'grandfather', 'guardian', 'fosterChild', 'aunt', 'uncle', 'sister', 'brother',
        'otherRelative', 'notRelated')),
    birth_date date,
    child boolean not null,
    iin text check (iin ~ '^[0-9]{12}$'),
    school text,
    disability text check (disability in ('none', 'childWithDisability', 'group1', 'group2', 'group3',
        'beingEstablished')),
    left_on date,
    leaving text check (leaving in ('movedOut', 'died', 'cameOfAge', 'otherCase')),
    continues uuid references family_member (id),
    search_keys text[],
    search_keys_version integer not null default 0,
    same_as uuid references family_member (id),
    unnamed smallint check (unnamed > 0),
    goes_on_as uuid references family_member (id),
    person uuid,
    person_since date,
    unique (family_id, position),
    check ((left_on is null) = (leaving is null)),
    check (same_as is null or leaving = 'otherCase'),
    check ((full_name is null) = (unnamed is not null)),
    check ((person is null) = (person_since is null))
);
comment on table family_member is 'One person of a family; child marks those whose upbringing is at stake';
comment on column family_member.disability is 'Null while unknown';
comment on column family_member.left_on is 'Since when this person no longer belongs to the family; who left stays in the file';
comment on column family_member.continues is 'The same person in the file of the family that was left for this one';
comment on column family_member.search_keys is 'Under what the person is found: names as they sound and with a letter left out, birth date, number; made by the application';
comment on column family_member.search_keys_version is 'Which making of keys these are; older ones are made anew when the application starts';
comment on column family_member.same_as is 'The entry under which this person is known, who was recorded twice';
comment on column family_member.unnamed is 'Which of the newborns without a name; null for everybody who has one';
comment on column family_member.goes_on_as is 'The entry by which the family knew this person already, with which theirs was joined';
comment on column family_member.person is 'The same in every entry of a child who belongs to several families; null for everybody else';
comment on column family_member.person_since is 'Since when the child belongs to the other family, as far as the file knows';
create index family_member_iin on family_member (iin);
create index family_member_continues on family_member (continues);
create index family_member_search_keys on family_member using gin (search_keys) with (fastupdate = off);
create index family_member_same_as on family_member (same_as);
create index family_member_person on family_member (person) where person is not null;

create table expected_child (
    id uuid primary key,
    family_id uuid not null references family (id),
    expected_month date not null,
    noted_on date not null,
    born_as uuid references family_member (id),
    over_on date,
    check (born_as is null or over_on is not null)
);
comment on table expected_child is 'Children that are to be born: nobody''s members, counted nowhere';
create index expected_child_family on expected_child (family_id);
