-- The register of foster families (A118): who they are, their places, school, checks, rest, and who lives there.

create table casefile.foster_family_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table casefile.foster_family_counter is 'The last number of a foster family given in a year; the row is locked while one is entered';

create table casefile.foster_family (
    number text primary key check (number ~ '^P-[0-9]{4}-[0-9]{4,}$'),
    lock_version integer not null,
    names text not null check (names <> ''),
    phone text not null,
    address text not null,
    languages text not null,
    places integer not null check (places between 1 and 10),
    age_from integer not null check (age_from between 3 and 17),
    age_to integer not null check (age_to between 3 and 17),
    school_where text not null check (school_where in ('centre', 'elsewhere', 'notYet')),
    school_pupil uuid references casefile.group_participant (id),
    school_place text,
    school_finished_on date,
    contract_number text,
    contract_on date not null,
    act_body text not null,
    act_number text not null,
    act_on date not null,
    rest_from date,
    rest_until date,
    rest_because text,
    last_check_in_order boolean not null,
    next_check_on date,
    entered_at timestamptz not null,
    ended_on date,
    ended_because text,
    filing_id uuid not null references casefile.filing (id) deferrable initially deferred,
    unique (number, places),
    check (age_from <= age_to),
    check ((school_where = 'centre') = (school_pupil is not null)),
    check ((school_where = 'elsewhere') = (school_place is not null)),
    check ((school_where = 'notYet') = (school_finished_on is null)),
    check (num_nulls(rest_from, rest_until, rest_because) in (0, 3)),
    check (rest_until >= rest_from),
    check ((ended_on is null) = (ended_because is null))
);
comment on table casefile.foster_family is 'A family that takes children for a short time (A118). It is no case; its papers stand under its number.';
comment on column casefile.foster_family.number is 'P-YYYY-NNNN; all that the engine knows of it.';
comment on column casefile.foster_family.places is 'How many children can live there at once for a short placement.';
comment on column casefile.foster_family.school_pupil is 'Who of a group of the centre''s own school (A112) they are.';
comment on column casefile.foster_family.next_check_on is 'From when on the next check is due; null while one is to be made, or none is awaited any more.';
create index foster_family_open on casefile.foster_family (names) where ended_on is null;
create index foster_family_school_pupil on casefile.foster_family (school_pupil);
create index foster_family_filing on casefile.foster_family (filing_id);

create table casefile.foster_check (
    id uuid primary key,
    lock_version integer not null,
    foster_family text not null references casefile.foster_family (number),
    due_at timestamptz,
    checked_on date,
    checked_by text,
    checked_with text,
    seen text,
    children_said text,
    in_order boolean,
    to_be_done text,
    written_at timestamptz,
    filing_id uuid references casefile.filing (id) deferrable initially deferred,
    check (num_nulls(checked_on, checked_by, seen, in_order, written_at, filing_id) in (0, 6)),
    check (due_at is not null or checked_on is not null),
    check (checked_on is not null or to_be_done is null)
);
comment on table casefile.foster_check is 'A look at the home of a foster family and at the children there: due, then made.';
comment on column casefile.foster_check.due_at is 'Until when it is to be made; null for how the home was seen before the family was entered.';
comment on column casefile.foster_check.checked_by is 'A user id; of how the home was seen before, the name of whoever saw it.';
create unique index foster_check_due on casefile.foster_check (foster_family) where checked_on is null;
create index foster_check_of on casefile.foster_check (foster_family, checked_on);
create index foster_check_filing on casefile.foster_check (filing_id);

create table casefile.foster_stay (
    placement_id uuid primary key references casefile.placement (id) deferrable initially deferred,
    foster_family text not null,
    places integer not null,
    seat integer not null check (seat > 0),
    came_on date not null,
    left_on date,
    foreign key (foster_family, places) references casefile.foster_family (number, places) on update cascade,
    check (left_on >= came_on),
    check (left_on is not null or seat <= places)
);
comment on table casefile.foster_stay is 'A child lives with a foster family, in a place of it that nobody else has: more children than places cannot be there at once.';
comment on column casefile.foster_stay.places is 'As many as the foster family has now; follows it.';
comment on column casefile.foster_stay.left_on is 'null while the child lives there';
create unique index foster_stay_seat on casefile.foster_stay (foster_family, seat) where left_on is null;
create index foster_stay_of on casefile.foster_stay (foster_family, places);
