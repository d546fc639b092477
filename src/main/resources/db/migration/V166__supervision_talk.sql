create table talk_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table talk_counter is 'The last number of a worker''s talks given in a year; the row is locked while one is given';

create table talk_series (
    number text primary key check (number ~ '^W-[0-9]{4}-[0-9]{4,}$'),
    version integer not null,
    worker text not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    check (ended_at >= begun_at)
);
comment on table talk_series is 'The talks of a worker with the coordinator, one after the other; its number is the key of their processes and filings';
comment on column talk_series.ended_at is 'When the worker left, or went over to other work';
create unique index talk_series_worker on talk_series (worker) where ended_at is null;
create index talk_series_of_worker on talk_series (worker, begun_at);

create table supervision_talk (
    id uuid primary key,
    version integer not null,
    sequence bigint generated always as identity,
    series text not null references talk_series (number),
    due_at timestamptz not null,
    in_time_until timestamptz not null,
    asked_because text,
    coordinator text,
    held_on date,
    needs text,
    put_off_until date,
    put_off_because text,
    settled_at timestamptz,
    filing_id uuid references filing (id) deferrable initially deferred,
    check (held_on is null or put_off_until is null),
    check (num_nulls(coordinator, settled_at, filing_id) in (0, 3)),
    check (num_nulls(put_off_until, put_off_because) in (0, 2)),
    check ((settled_at is null) = (num_nonnulls(held_on, put_off_until) = 0))
);
comment on table supervision_talk is 'A talk of a worker with the coordinator about real cases: held, or put off with the reason, or due';
comment on column supervision_talk.in_time_until is 'The limit as the table of deadlines had it when the talk was due';
comment on column supervision_talk.asked_because is 'Why the worker asked for it before it was due';
create unique index supervision_talk_due on supervision_talk (series) where settled_at is null;
create index supervision_talk_series on supervision_talk (series, sequence);
create index supervision_talk_held on supervision_talk (held_on);
create index supervision_talk_filing on supervision_talk (filing_id);

create table talk_note (
    id uuid primary key,
    talk_id uuid not null references supervision_talk (id),
    position integer not null check (position > 0),
    case_number text references family_case (case_number) deferrable initially deferred,
    note text not null check (note <> ''),
    unique (talk_id, position)
);
comment on table talk_note is 'What was said in a talk of one case, or of several at once';
create index talk_note_case on talk_note (case_number);

create table talk_agreement (
    id uuid primary key,
    version integer not null,
    talk_id uuid not null references supervision_talk (id),
    position integer not null check (position > 0),
    what text not null check (what <> ''),
    keeper text not null,
    until date not null,
    outcome text check (outcome in ('kept', 'partly', 'notKept')),
    word text,
    settled_at timestamptz,
    filing_id uuid references filing (id) deferrable initially deferred,
    unique (talk_id, position),
    check (num_nulls(outcome, settled_at, filing_id) in (0, 3))
);
comment on table talk_agreement is 'What was agreed on in a talk: who does it until when, and what became of it';
comment on column talk_agreement.keeper is 'The user id of the worker or of the coordinator';
create index talk_agreement_filing on talk_agreement (filing_id);

create table strain_check (
    talk_id uuid primary key references supervision_talk (id),
    worker text not null,
    coordinator text,
    answers jsonb,
    given_at timestamptz not null,
    check ((coordinator is null) = (answers is null))
);
comment on table strain_check is 'How much the work strains a worker, in five answers of their own: for them and the coordinator whom they chose, and for nobody else. No paper of it is kept, no figure counts it';
comment on column strain_check.coordinator is 'Who reads it beside the worker; null where the worker did not answer';
create index strain_check_worker on strain_check (worker, given_at);
