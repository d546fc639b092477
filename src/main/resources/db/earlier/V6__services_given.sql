create table service_record (
    id            uuid primary key,
    case_number   text not null references family_case,
    service       text not null references service_type (code),
    given_on      date not null,
    given_by      text not null,
    given_by_name text,
    filing_id     uuid not null references filing (id) deferrable initially deferred,
    check (given_by <> 'other' or given_by_name is not null)
);
create index service_record_case on service_record (case_number, given_on);
create index service_record_service on service_record (service, given_on);
create index service_record_filing on service_record (filing_id);
comment on table service_record is 'A service that was given to members of a family on one day.';
comment on column service_record.given_by is 'caseManager, other, or the group of a specialist.';

create table service_recipient (
    service_record_id uuid not null references service_record (id),
    member_id         uuid not null references family_member (id),
    primary key (service_record_id, member_id)
);
create index service_recipient_member on service_recipient (member_id);
comment on table service_recipient is 'Who of the family received the service.';

create table review_request (
    id          uuid        primary key,
    case_number text        not null references family_case,
    reason      text        not null check (reason in ('circumstancesChanged', 'parentAsks')),
    asked_at    timestamptz not null,
    filing_id   uuid        not null references filing (id) deferrable initially deferred
);
create index review_request_case on review_request (case_number, asked_at);
create index review_request_filing on review_request (filing_id);
comment on table review_request is 'A review that was asked for before its time (T1155).';
