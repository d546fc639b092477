-- A single service on an oral request, with or without a case (T1160).

create table one_off_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table one_off_counter is 'The last number of a one-off service given in a year; the row is locked while one is written down';

create table one_off_service (
    number text primary key check (number ~ '^S-[0-9]{4}-[0-9]{4,}$'),
    lock_version integer not null,
    case_number text references family_case,
    requested_on date not null,
    requested_by text not null,
    recipient_kind text not null check (recipient_kind in ('person', 'family', 'group')),
    recipient_name text,
    people integer not null check (people > 0),
    service text not null references service_type (code),
    asked_for text not null,
    given_by text not null,
    status text not null check (status in ('asked', 'given', 'notGiven')),
    not_given_because text check (not_given_because in ('noLongerWanted', 'notReached', 'foundElsewhere',
        'notPossible', 'otherReason')),
    ended_at timestamptz,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check (case_number is not null or recipient_name is not null),
    check ((status = 'notGiven') = (not_given_because is not null)),
    check ((status = 'asked') = (ended_at is null))
);
comment on table one_off_service is 'A single service to a person, a family or a group on an oral request, with or without a case (T1160).';
comment on column one_off_service.number is 'S-YYYY-NNNN; without a case the key of its process and of its filings.';
comment on column one_off_service.recipient_name is 'The person, the family or the group; in a case the members say more.';
comment on column one_off_service.people is 'How many people it is for.';
comment on column one_off_service.given_by is 'caseManager or the group of the specialist who gives it.';
create index one_off_service_case on one_off_service (case_number);
create index one_off_service_service on one_off_service (service, requested_on);
create index one_off_service_filing on one_off_service (filing_id);

create table one_off_recipient (
    one_off_number text not null references one_off_service (number),
    member_id uuid not null references family_member (id),
    primary key (one_off_number, member_id)
);
comment on table one_off_recipient is 'In a case: for whom of the family the service is.';
create index one_off_recipient_member on one_off_recipient (member_id);
