-- A family leaves before its time, from whatever stage it is at.

alter table family_case add column monitoring_ended_because text check (monitoring_ended_because in (
    'movedAway', 'ownWish', 'contactLost', 'death'));
alter table family_case add check (monitoring_ended_because is null or monitoring_ended_at is not null);
comment on column family_case.monitoring_ended_because is 'Why the year of monitoring ended early';

create table early_exit (
    id           uuid        primary key,
    case_number  text        not null references family_case (case_number) deferrable initially deferred,
    reason       text        not null check (reason in (
                     'movedAway', 'reintegration', 'ownWish', 'referredElsewhere', 'planBrokeDown', 'contactLost',
                     'reachedAdulthood', 'death', 'admittedInError')),
    asked_from   text        not null check (asked_from in ('referred', 'accompanied', 'monitored')),
    asked_by     text        not null,
    asked_at     timestamptz not null,
    filing_id    uuid        not null references filing (id) deferrable initially deferred,
    outcome      text        check (outcome in ('left', 'stayed', 'overtaken')),
    ended_at     timestamptz,
    lock_version integer     not null,
    check (num_nulls(outcome, ended_at) in (0, 2))
);
create index early_exit_case on early_exit (case_number, asked_at);
create index early_exit_filing on early_exit (filing_id);
create unique index early_exit_in_hand on early_exit (case_number) where outcome is null;
comment on table early_exit is 'A family is to leave before its time; what was asked for, and what became of it.';
comment on column early_exit.asked_from is 'Where the case stood then.';

alter table closure add column early_exit_id uuid references early_exit (id) deferrable initially deferred;
alter table closure add column summary_agreed boolean not null default false;
create index closure_early_exit on closure (early_exit_id);
comment on column closure.early_exit_id is 'The early exit that the act belongs to; empty where the work itself led to it.';
comment on column closure.summary_agreed is 'Whether the family, which moves, agrees that a summary of its file goes to whoever goes on with it.';

create table file_summary (
    id          uuid    primary key,
    case_number text    not null references family_case (case_number) deferrable initially deferred,
    closure_id  uuid    not null references closure (id),
    sent        boolean not null,
    sent_to     text,
    sent_on     date,
    sent_how    text    check (sent_how in ('byHand', 'post', 'courier', 'protectedMail')),
    parts       jsonb   not null,
    filing_id   uuid    not null references filing (id) deferrable initially deferred,
    check (num_nulls(sent_to, sent_on, sent_how) = case when sent then 0 else 3 end)
);
create index file_summary_case on file_summary (case_number);
create index file_summary_closure on file_summary (closure_id);
create index file_summary_filing on file_summary (filing_id);
comment on table file_summary is 'A summary of a file that went with a family that moved: what of it, to whom and when; or that none could go.';
