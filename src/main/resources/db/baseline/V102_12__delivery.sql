-- The work that specialists are asked for.

create table service_request (
    id uuid primary key,
    lock_version integer not null,
    case_number text not null references family_case,
    measure_id uuid references measure (id),
    service text not null references service_type (code),
    specialist text not null,
    wanted_by date not null,
    asked_for text not null,
    status text not null check (status in ('asked', 'returned', 'accepted', 'done', 'stopped', 'withdrawn',
        'caseEnded')),
    asked_by text not null,
    asked_at timestamptz not null,
    returned_because text check (returned_because in ('notMyField', 'noTime', 'needToKnowMore', 'otherReason')),
    return_note text,
    served_by text,
    accepted_at timestamptz,
    next_session_on date,
    stopped_because text check (stopped_because in ('familyRefuses', 'familyMoved', 'specialistAway',
        'aimNotReachable', 'otherReason')),
    ended_at timestamptz,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check (status <> 'returned' or returned_because is not null),
    check (num_nulls(served_by, accepted_at) in (0, 2)),
    check (status not in ('accepted', 'done', 'stopped') or served_by is not null),
    check ((status = 'stopped') = (stopped_because is not null)),
    check ((status in ('asked', 'returned', 'accepted')) = (ended_at is null))
);
comment on table service_request is 'Work for a specialist: asked for, accepted or returned, given in sessions, done or stopped (T1151, T1156). A returned request is written over; the filings keep every wording.';
comment on column service_request.measure_id is 'The measure of the plan that it carries out; empty where the family needs it beside the plan.';
comment on column service_request.specialist is 'The group of the specialist who is asked.';
comment on column service_request.served_by is 'The user id of who accepted it, or recorded the latest session.';
create index service_request_case on service_request (case_number, asked_at);
create index service_request_measure on service_request (measure_id);
create index service_request_service on service_request (service);
create index service_request_filing on service_request (filing_id);

create table service_request_recipient (
    service_request_id uuid not null references service_request (id),
    member_id uuid not null references family_member (id),
    primary key (service_request_id, member_id)
);
comment on table service_request_recipient is 'For whom of the family the service is asked.';
create index service_request_recipient_member on service_request_recipient (member_id);
