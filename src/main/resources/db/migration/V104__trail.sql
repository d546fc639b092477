create table trail (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    written timestamptz not null default clock_timestamp(),
    kind text not null,
    person text,
    case_number text,
    what text not null,
    whom text,
    why text,
    found text,
    address text,
    session text,
    outcome smallint not null
);
comment on table trail is 'Who looked at what, changed it, printed it, searched for it or was refused it, and who gave whom which right. Numbers, ids and user names, never what was shown. Only ever added to';
comment on column trail.at is 'The centre''s time';
comment on column trail.written is 'The time of the database server, whatever the application says';
comment on column trail.kind is 'read, list, search, print, export, change, refused, signIn, signInFailed, signOut, assign, rights';
comment on column trail.person is 'The user name; null for a job of the engine, and where a name was tried that nobody has';
comment on column trail.case_number is 'The case, or the number of what belongs to none; of a refused attempt what was asked for';
comment on column trail.what is 'The address without what was typed into it, the form, the id of the paper';
comment on column trail.whom is 'Of an assignment and of a right: who gets it or loses it';
comment on column trail.why is 'As what they see the case: its lead, somebody with a task in it, somebody who watches over all';
comment on column trail.found is 'Of a list how many, of a search the numbers of the cases that were found';
comment on column trail.session is 'The beginning of the hash of the session, to tell sessions apart and open none';
comment on column trail.outcome is 'As HTTP says it';
create index trail_of_case on trail (case_number, id) where case_number is not null;
create index trail_of_person on trail (person, id) where person is not null;
create index trail_about on trail (whom, id) where whom is not null;

create function trail_is_written_now() returns trigger language plpgsql as $$
begin
    new.written := clock_timestamp();
    return new;
end
$$;
create trigger trail_is_written_now before insert on trail for each row execute function trail_is_written_now();
create trigger trail_is_kept before update or delete on trail
    for each row execute function refuse_change();
create trigger trails_are_kept before truncate on trail
    for each statement execute function refuse_change();

create table trail_seal (
    no bigint primary key,
    sealed timestamptz not null,
    highest bigint not null,
    ids bigint[] not null,
    digests bytea not null,
    hash bytea not null
);
comment on table trail_seal is 'The chain over the trail: each seal holds the digests of some rows, and its own hash goes over them and over the hash of the seal before';
comment on column trail_seal.sealed is 'The time of the database server';
comment on column trail_seal.highest is 'The highest id of a row that is under a seal so far';
comment on column trail_seal.digests is 'SHA-256 of each row, 32 bytes each, in the order of the ids';
create trigger trail_seal_is_kept before update or delete on trail_seal
    for each row execute function refuse_change();
create trigger trail_seals_are_kept before truncate on trail_seal
    for each statement execute function refuse_change();

-- For who lets the application work as another user than the owner of the tables.
revoke update, delete, truncate on trail, trail_seal from public;
