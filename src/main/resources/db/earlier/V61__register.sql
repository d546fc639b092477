-- People are found by how their names sound, by birth date, number, phone and address.

alter table family
    add search_keys text[],
    add search_keys_version integer not null default 0;
comment on column family.search_keys is 'Under what the family is found: name, phone, address; made by the application';

alter table family_member
    add search_keys text[],
    add search_keys_version integer not null default 0;
comment on column family_member.search_keys is 'Under what the person is found: names as they sound and with a letter left out, birth date, number; made by the application';
comment on column family_member.search_keys_version is 'Which making of keys these are; older ones are made anew when the application starts';

-- Written seldom, read at every referral: nothing waits in a list beside the index.
create index family_search_keys on family using gin (search_keys) with (fastupdate = off);
create index family_member_search_keys on family_member using gin (search_keys) with (fastupdate = off);
