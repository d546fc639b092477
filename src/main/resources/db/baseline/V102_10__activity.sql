-- Groups of the centre: clubs, trainings, the foster-parent school.

create table group_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table group_counter is 'The last number of a group given in a year; the row is locked while one is opened';

create table group_activity (
    number text primary key check (number ~ '^G-[0-9]{4}-[0-9]{4,}$'),
    version integer not null,
    kind text not null references service_type (code),
    title text not null check (title <> ''),
    leader text not null,
    place text,
    schedule text,
    starts_on date not null,
    planned_meetings integer not null check (planned_meetings > 0),
    status text not null check (status in ('running', 'closed', 'cancelled')),
    result text check (result in ('reached', 'partlyReached', 'notReached')),
    begun_by text not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check ((status = 'running') = (ended_at is null)),
    check ((status = 'closed') = (result is not null))
);
comment on table group_activity is 'A series of meetings of a group; it belongs to no case, and its number is the key of its process and its filings';
comment on column group_activity.leader is 'The user id of who leads it now';
create index group_activity_kind on group_activity (kind, starts_on);
create index group_activity_filing on group_activity (filing_id);

create table group_participant (
    id uuid primary key,
    group_number text not null references group_activity (number) deferrable initially deferred,
    position integer not null check (position > 0),
    case_number text references family_case (case_number) deferrable initially deferred,
    member_id uuid references family_member (id),
    name text check (name <> ''),
    enrolled_on date not null,
    left_on date,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check ((member_id is null) <> (name is null)),
    check ((member_id is null) = (case_number is null)),
    unique (group_number, position)
);
comment on table group_participant is 'Who takes part in a group: a member of a family, or somebody known by name only';
create index group_participant_case on group_participant (case_number);
create index group_participant_member on group_participant (member_id);
create index group_participant_filing on group_participant (filing_id);

create table group_meeting (
    id uuid primary key,
    group_number text not null references group_activity (number) deferrable initially deferred,
    number integer not null check (number > 0),
    held_on date not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    unique (group_number, number)
);
comment on table group_meeting is 'One meeting of a group';
create index group_meeting_held on group_meeting (held_on);
create index group_meeting_filing on group_meeting (filing_id);

create table group_attendance (
    meeting_id uuid not null references group_meeting (id) deferrable initially deferred,
    participant_id uuid not null references group_participant (id) deferrable initially deferred,
    primary key (meeting_id, participant_id)
);
comment on table group_attendance is 'Who came to a meeting';
create index group_attendance_participant on group_attendance (participant_id);
