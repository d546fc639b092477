create table closure (
    id                 uuid        primary key,
    case_number        text        not null references family_case,
    exit_reason        text        not null check (exit_reason in (
                           'selfSufficiency', 'movedAway', 'reintegration', 'ownWish', 'referredElsewhere',
                           'planBrokeDown', 'contactLost', 'reachedAdulthood', 'death', 'admittedInError')),
    risk_level         text        check (risk_level in ('none', 'green', 'yellow', 'red')),
    contact_attempts   integer     not null check (contact_attempts >= 0),
    report_needed      boolean     not null,
    monitoring_agreed  boolean     not null,
    prepared_by        text        not null,
    prepared_at        timestamptz not null,
    filing_id          uuid        not null references filing (id) deferrable initially deferred,
    decision           text        check (decision in ('approve', 'sendBack', 'refuse')),
    decided_by         text,
    decided_at         timestamptz,
    decision_filing_id uuid        references filing (id) deferrable initially deferred,
    lock_version       integer     not null,
    check (num_nulls(decision, decided_by, decided_at, decision_filing_id) in (0, 4)),
    check (decided_by is null or decided_by <> prepared_by)
);
create index closure_case on closure (case_number, prepared_at);
create index closure_filing on closure (filing_id);
create index closure_decision_filing on closure (decision_filing_id);
create unique index closure_in_hand on closure (case_number) where decision is null;
comment on table closure is 'A closure act as it was prepared, and what the coordinator decided; one row each time it is prepared.';
comment on column closure.risk_level is 'The family''s risk level when it leaves.';

create table guardianship_report (
    id            uuid primary key,
    case_number   text not null references family_case,
    closure_id    uuid not null references closure (id),
    sent_to       text not null,
    sent_on       date not null,
    letter_number text not null,
    filing_id     uuid not null references filing (id) deferrable initially deferred
);
create index guardianship_report_case on guardianship_report (case_number);
create index guardianship_report_closure on guardianship_report (closure_id);
create index guardianship_report_filing on guardianship_report (filing_id);
comment on table guardianship_report is 'A report to the guardianship body about a family that leaves at high risk.';

create table monitoring_contact (
    id           uuid        primary key,
    case_number  text        not null references family_case,
    number       integer     not null check (number > 0),
    due_at       timestamptz not null,
    last         boolean     not null,
    made_on      date,
    reached      boolean,
    outcome      text        check (outcome in ('stable', 'newDifficulty')),
    recorded_by  text,
    filing_id    uuid        references filing (id) deferrable initially deferred,
    lock_version integer     not null,
    unique (case_number, due_at),
    check (num_nulls(made_on, reached, recorded_by, filing_id) in (0, 4)),
    check (not reached or outcome is not null)
);
create index monitoring_contact_filing on monitoring_contact (filing_id);
comment on table monitoring_contact is 'A quarterly contact in the year after the family left (T1159): planned when it falls due, then made.';
comment on column monitoring_contact.number is 'Counted within one year of monitoring.';
