-- A newborn may have no name yet, a child may be expected, and whoever went on under another entry is found by its id.

alter table family_member
    alter column full_name drop not null,
    add unnamed smallint check (unnamed > 0),
    add goes_on_as uuid references family_member (id),
    add check ((full_name is null) = (unnamed is not null));
comment on column family_member.unnamed is 'Which of the newborns without a name; null for everybody who has one';
comment on column family_member.goes_on_as is 'The entry by which the family knew this person already, with which theirs was joined';

-- Who left for a family that knew them already was told by name and birth date until now.
update family_member gone
   set goes_on_as = (
        select min(here.id::text)::uuid
          from family_case ended
          join family_case goes_on on goes_on.case_number = ended.joined_case
          join family_member here on here.family_id = goes_on.family_id
         where ended.family_id = gone.family_id
           and lower(here.full_name) = lower(gone.full_name)
           and here.birth_date is not distinct from gone.birth_date)
 where gone.leaving = 'otherCase'
   and gone.same_as is null
   and not exists (select 1 from family_member entry where entry.continues = gone.id);

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
