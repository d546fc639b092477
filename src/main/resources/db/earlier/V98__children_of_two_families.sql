-- A child rightly in two families has an entry in each; both are known to be the same child since somebody has said so.

alter table family_member
    add person uuid,
    add person_since date,
    add check ((person is null) = (person_since is null));
comment on column family_member.person is 'The same in every entry of a child who belongs to several families; null for everybody else';
comment on column family_member.person_since is 'Since when the child belongs to the other family, as far as the file knows';
create index family_member_person on family_member (person) where person is not null;
