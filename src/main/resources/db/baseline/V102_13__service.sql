-- What is done for a family while its plan runs.

create table service_record (
    id uuid primary key,
    case_number text references family_case,
    service text not null references service_type (code),
    given_on date not null,
    given_by text not null,
    given_by_name text,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    service_request_id uuid references service_request (id),
    one_off_number text references one_off_service (number),
    people integer not null,
    group_meeting_id uuid references group_meeting (id) deferrable initially deferred,
    struck boolean not null default false,
    check (given_by <> 'other' or given_by_name is not null),
    constraint service_record_people check (people > 0),
    constraint service_record_belongs check (num_nonnulls(case_number, one_off_number) > 0)
);
comment on table service_record is 'A service that was given to members of a family on one day.';
comment on column service_record.given_by is 'caseManager, other, or the group of a specialist.';
comment on column service_record.service_request_id is 'The request that this session belongs to.';
comment on column service_record.one_off_number is 'The one-off service that was given with it.';
comment on column service_record.people is 'How many people received it; whom of them the centre knows is in service_recipient.';
comment on column service_record.group_meeting_id is 'The meeting of a group at which members of the family received it';
comment on column service_record.struck is 'A correction took it out of its paper: shown struck through, counted no more';
create index service_record_case on service_record (case_number, given_on);
create index service_record_service on service_record (service, given_on);
create index service_record_filing on service_record (filing_id);
create index service_record_request on service_record (service_request_id);
create index service_record_one_off on service_record (one_off_number);
create index service_record_group_meeting on service_record (group_meeting_id);

create table service_recipient (
    service_record_id uuid not null references service_record (id),
    member_id uuid not null references family_member (id),
    primary key (service_record_id, member_id)
);
comment on table service_recipient is 'Who of the family received the service.';
create index service_recipient_member on service_recipient (member_id);

create table review_request (
    id uuid primary key,
    case_number text not null references family_case,
    reason text not null check (reason in ('danger', 'circumstancesChanged', 'parentAsks')),
    asked_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table review_request is 'A review that was asked for before its time (T1155).';
create index review_request_case on review_request (case_number, asked_at);
create index review_request_filing on review_request (filing_id);
