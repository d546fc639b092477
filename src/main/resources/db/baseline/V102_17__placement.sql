-- A child that lives with other carers for a time.

create table placement (
    id uuid primary key,
    case_number text not null references family_case,
    child_id uuid not null references family_member (id),
    kind text not null check (kind in ('fosterFamily', 'relatives', 'otherFamily')),
    status text not null check (status in (
        'asked', 'allowed', 'running', 'ended', 'refused', 'notBegun', 'caseEnded')),
    asked_by text not null,
    asked_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    decision_body text,
    decision_number text,
    decided_on date,
    decision_filing_id uuid references filing (id) deferrable initially deferred,
    started_at timestamptz,
    started_on date,
    allowed_until date,
    carers_name text,
    carers_phone text,
    carers_trained boolean,
    start_filing_id uuid references filing (id) deferrable initially deferred,
    ended_on date,
    ending text check (ending in ('returnedHome', 'permanentPlacement', 'endedEarly')),
    permanent_kind text check (permanent_kind in ('guardianship', 'adoption', 'fosterFamily', 'institution')),
    early_reason text check (early_reason in ('ranAway', 'carersStopped', 'cameOfAge', 'death', 'other')),
    end_filing_id uuid references filing (id) deferrable initially deferred,
    lock_version integer not null,
    check (num_nulls(decision_body, decided_on, decision_filing_id) in (0, 3)),
    check (num_nulls(started_at, started_on, allowed_until, carers_name, carers_phone, carers_trained) in (0, 6)),
    check (started_on is null or decision_number is not null),
    check (started_on >= decided_on),
    check (allowed_until >= started_on),
    check (ended_on >= started_on),
    check (status not in ('running', 'ended') or started_on is not null),
    check ((status = 'ended') = (ending is not null)),
    check ((ending = 'permanentPlacement') = (permanent_kind is not null)),
    check ((ending = 'endedEarly') = (early_reason is not null))
);
comment on table placement is 'A short placement of one child (A118), from the wish for it to its end. A child is in one at a time.';
comment on column placement.started_at is 'The beginning as its deadlines count it; the day itself is started_on.';
comment on column placement.allowed_until is 'The last day of the general limit, or of the latest prolongation.';
create index placement_case on placement (case_number, asked_at);
create index placement_filing on placement (filing_id);
create index placement_decision_filing on placement (decision_filing_id);
create index placement_start_filing on placement (start_filing_id);
create index placement_end_filing on placement (end_filing_id);
create index placement_child on placement (child_id);
create unique index placement_open on placement (child_id) where status in ('asked', 'allowed', 'running');

create table placement_prolongation (
    id uuid primary key,
    placement_id uuid not null references placement (id),
    decision_body text not null,
    decision_number text not null,
    decided_on date not null,
    allowed_until date not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table placement_prolongation is 'A decision of the guardianship body by which a placement may last longer.';
create index placement_prolongation_placement on placement_prolongation (placement_id);
create index placement_prolongation_filing on placement_prolongation (filing_id);

create table placement_look (
    id uuid primary key,
    placement_id uuid not null references placement (id),
    number integer not null check (number > 0),
    due_at timestamptz not null,
    looked_on date,
    looked_by text,
    filing_id uuid references filing (id) deferrable initially deferred,
    lock_version integer not null,
    unique (placement_id, number),
    check (num_nulls(looked_on, looked_by, filing_id) in (0, 3))
);
comment on table placement_look is 'A look at a child in its placement: chosen ahead, then made.';
create index placement_look_filing on placement_look (filing_id);

create table placement_contact (
    id uuid primary key,
    placement_id uuid not null references placement (id),
    contact_on date not null,
    kind text not null check (kind in ('visit', 'meeting', 'phone', 'message')),
    contact_with text not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    struck boolean not null default false
);
comment on table placement_contact is 'A child in a placement was in touch with its own family (T1253).';
comment on column placement_contact.struck is 'A correction took it out of its paper: counted no more';
create index placement_contact_placement on placement_contact (placement_id, contact_on);
create index placement_contact_filing on placement_contact (filing_id);
