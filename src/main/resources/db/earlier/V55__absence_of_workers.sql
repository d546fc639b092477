-- Workers who are away: their cases go over together, and somebody else is told what they would be told.

create table absence_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table absence_counter is 'The last number of an absence given in a year; the row is locked while one is arranged';

create table worker_absence (
    number        text        primary key check (number ~ '^A-[0-9]{4}-[0-9]{4,}$'),
    version       integer     not null,
    worker        text        not null references worker (user_id),
    reason        text        not null check (reason in ('illness', 'leave', 'departure')),
    since         timestamptz not null,
    planned_until date,
    ended_at      timestamptz,
    substitute    text        references worker (user_id),
    arranged_by   text        not null,
    filing_id     uuid        not null references filing (id) deferrable initially deferred,
    check (ended_at >= since),
    check (substitute <> worker),
    check ((reason = 'departure') = (planned_until is null)),
    check (reason <> 'departure' or ended_at is not null)
);
comment on table worker_absence is 'A worker is away; it belongs to no case, and its number is the key of its process and its filings';
comment on column worker_absence.planned_until is 'The last day of it; null where the worker does not come back';
comment on column worker_absence.ended_at is 'Null while the worker is away; a departure waits for nobody';
comment on column worker_absence.substitute is 'Who is told in their place; null where every case went to a worker of its own and nobody comes back';
create unique index worker_absence_now on worker_absence (worker) where ended_at is null;
create index worker_absence_worker on worker_absence (worker, since);
create index worker_absence_substitute on worker_absence (substitute);
create index worker_absence_filing on worker_absence (filing_id);

alter table case_assignment
    add column absence text references worker_absence (number) deferrable initially deferred;
comment on column case_assignment.absence is 'In which absence of the worker before it came to this one; null where this case was handed over alone';
create index case_assignment_absence on case_assignment (absence) where absence is not null;

alter table attention add column told varchar[] not null default '{}';
comment on column attention.told is 'The user ids of who was told: a substitute where the person whose it was to know was away; empty before this was kept';
