-- How a family leaves, also before its time, and the year after. Nobody at high risk leaves in silence.

create table early_exit (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    reason text not null check (reason in (
        'movedAway', 'reintegration', 'ownWish', 'referredElsewhere', 'planBrokeDown', 'contactLost',
        'reachedAdulthood', 'death', 'admittedInError')),
    asked_from text not null check (asked_from in ('referred', 'accompanied', 'monitored')),
    asked_by text not null,
    asked_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    outcome text check (outcome in ('left', 'stayed', 'overtaken')),
    ended_at timestamptz,
    lock_version integer not null,
    check (num_nulls(outcome, ended_at) in (0, 2))
);
comment on table early_exit is 'A family is to leave before its time; what was asked for, and what became of it.';
comment on column early_exit.asked_from is 'Where the case stood then.';
create index early_exit_case on early_exit (case_number, asked_at);
create index early_exit_filing on early_exit (filing_id);
create unique index early_exit_in_hand on early_exit (case_number) where outcome is null;

create table closure (
    id uuid primary key,
    case_number text not null references family_case,
    exit_reason text not null check (exit_reason in (
        'selfSufficiency', 'movedAway', 'reintegration', 'ownWish', 'referredElsewhere',
        'planBrokeDown', 'contactLost', 'reachedAdulthood', 'death', 'admittedInError')),
    risk_level text check (risk_level in ('none', 'green', 'yellow', 'red')),
    contact_attempts integer not null check (contact_attempts >= 0),
    report_needed boolean not null,
    monitoring_agreed boolean not null,
    prepared_by text not null,
    prepared_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    decision text check (decision in ('approve', 'sendBack', 'refuse')),
    decided_by text,
    decided_at timestamptz,
    decision_filing_id uuid references filing (id) deferrable initially deferred,
    lock_version integer not null,
    early_exit_id uuid references early_exit (id) deferrable initially deferred,
    summary_agreed boolean not null default false,
    check (num_nulls(decision, decided_by, decided_at, decision_filing_id) in (0, 4)),
    check (decided_by is null or decided_by <> prepared_by)
);
comment on table closure is 'A closure act as it was prepared, and what the coordinator decided; one row each time it is prepared.';
comment on column closure.risk_level is 'The family''s risk level when it leaves.';
comment on column closure.early_exit_id is 'The early exit that the act belongs to; empty where the work itself led to it.';
comment on column closure.summary_agreed is 'Whether the family, which moves, agrees that a summary of its file goes to whoever goes on with it.';
create index closure_case on closure (case_number, prepared_at);
create index closure_filing on closure (filing_id);
create index closure_decision_filing on closure (decision_filing_id);
create unique index closure_in_hand on closure (case_number) where decision is null;
create index closure_early_exit on closure (early_exit_id);

create table file_summary (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    closure_id uuid not null references closure (id),
    sent boolean not null,
    sent_to text,
    sent_on date,
    sent_how text check (sent_how in ('byHand', 'post', 'courier', 'protectedMail')),
    parts jsonb not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check (num_nulls(sent_to, sent_on, sent_how) = case when sent then 0 else 3 end)
);
comment on table file_summary is 'A summary of a file that went with a family that moved: what of it, to whom and when; or that none could go.';
create index file_summary_case on file_summary (case_number);
create index file_summary_closure on file_summary (closure_id);
create index file_summary_filing on file_summary (filing_id);

create table guardianship_report (
    id uuid primary key,
    case_number text not null references family_case,
    closure_id uuid references closure (id),
    sent_to text not null,
    sent_on date not null,
    letter_number text not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table guardianship_report is 'A report to the guardianship body about a family that leaves at high risk.';
comment on column guardianship_report.closure_id is 'Empty if the family was not taken in.';
create index guardianship_report_case on guardianship_report (case_number);
create index guardianship_report_closure on guardianship_report (closure_id);
create index guardianship_report_filing on guardianship_report (filing_id);

create table leave_taking (
    id uuid primary key,
    case_number text not null references family_case,
    way_out text not null,
    risk_level text not null check (risk_level in ('red', 'yellow', 'green', 'none')),
    reported boolean not null,
    none_needed_because text,
    decided_by text not null,
    decided_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check (reported or none_needed_because is not null)
);
comment on table leave_taking is 'What the coordinator decided of a family that leaves at high risk: a report to the guardianship body, or why none is needed.';
comment on column leave_taking.way_out is 'The reason of exit, or the outcome of the admission.';
create index leave_taking_case on leave_taking (case_number);
create index leave_taking_filing on leave_taking (filing_id);

create table monitoring_contact (
    id uuid primary key,
    case_number text not null references family_case,
    number integer not null check (number > 0),
    due_at timestamptz not null,
    last boolean not null,
    made_on date,
    reached boolean,
    outcome text check (outcome in ('stable', 'newDifficulty')),
    recorded_by text,
    filing_id uuid references filing (id) deferrable initially deferred,
    lock_version integer not null,
    unique (case_number, due_at),
    check (num_nulls(made_on, reached, recorded_by, filing_id) in (0, 4)),
    check (not reached or outcome is not null)
);
comment on table monitoring_contact is 'A quarterly contact in the year after the family left (T1159): planned when it falls due, then made.';
comment on column monitoring_contact.number is 'Counted within one year of monitoring.';
create index monitoring_contact_filing on monitoring_contact (filing_id);
