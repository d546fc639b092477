-- People of no family that the centre knows, so that somebody who comes to several groups and services counts once.
create table casefile.outside_person (
    id         uuid primary key,
    name       text not null check (name <> ''),
    name_key   text not null,
    birth_year integer check (birth_year between 1900 and 2100),
    phone_key  text check (phone_key ~ '^[0-9]+$')
);
comment on table casefile.outside_person is 'Somebody of no family: recognised by the name together with the year of birth or the telephone';
comment on column casefile.outside_person.name_key is 'The name in small letters, its words in the order of the alphabet';
comment on column casefile.outside_person.phone_key is 'The last ten digits of the telephone';
create index outside_person_name on casefile.outside_person (name_key);

alter table casefile.group_participant add column outside_person_id uuid references casefile.outside_person (id) deferrable initially deferred;
comment on column casefile.group_participant.outside_person_id is 'Of somebody known by name only';
alter table casefile.one_off_service add column outside_person_id uuid references casefile.outside_person (id) deferrable initially deferred;
comment on column casefile.one_off_service.outside_person_id is 'Of one person without a case; a family or a group of people without a case is a number of people';
create index group_participant_outside on casefile.group_participant (outside_person_id);
create index one_off_service_outside on casefile.one_off_service (outside_person_id);

-- Nothing but the name is known of those who came until now: each stands for one person.
insert into casefile.outside_person (id, name, name_key)
select id, name, lower(name) from casefile.group_participant where name is not null;
update casefile.group_participant set outside_person_id = id where name is not null;
insert into casefile.outside_person (id, name, name_key)
select md5('one-off ' || number)::uuid, recipient_name, lower(recipient_name) from casefile.one_off_service
where case_number is null and recipient_kind = 'person' and recipient_name <> '';
update casefile.one_off_service set outside_person_id = md5('one-off ' || number)::uuid
where case_number is null and recipient_kind = 'person' and recipient_name <> '';
