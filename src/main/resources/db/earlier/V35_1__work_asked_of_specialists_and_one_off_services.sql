create table service_request (
    id               uuid        primary key,
    lock_version     integer     not null,
    case_number      text        not null references family_case,
    measure_id       uuid        references measure (id),
    service          text        not null references service_type (code),
    specialist       text        not null,
    wanted_by        date        not null,
    asked_for        text        not null,
    status           text        not null check (status in ('asked', 'returned', 'accepted', 'done', 'stopped', 'withdrawn',
                                                            'caseEnded')),
    asked_by         text        not null,
    asked_at         timestamptz not null,
    returned_because text        check (returned_because in ('notMyField', 'noTime', 'needToKnowMore', 'otherReason')),
    return_note      text,
    served_by        text,
    accepted_at      timestamptz,
    next_session_on  date,
    stopped_because  text        check (stopped_because in ('familyRefuses', 'familyMoved', 'specialistAway',
                                                            'aimNotReachable', 'otherReason')),
    ended_at         timestamptz,
    filing_id        uuid        not null references filing (id) deferrable initially deferred,
    check (status <> 'returned' or returned_because is not null),
    check (num_nulls(served_by, accepted_at) in (0, 2)),
    check (status not in ('accepted', 'done', 'stopped') or served_by is not null),
    check ((status = 'stopped') = (stopped_because is not null)),
    check ((status in ('asked', 'returned', 'accepted')) = (ended_at is null))
);
create index service_request_case on service_request (case_number, asked_at);
create index service_request_measure on service_request (measure_id);
create index service_request_service on service_request (service);
create index service_request_filing on service_request (filing_id);
comment on table service_request is 'Work for a specialist: asked for, accepted or returned, given in sessions, done or stopped (T1151, T1156). A returned request is written over; the filings keep every wording.';
comment on column service_request.measure_id is 'The measure of the plan that it carries out; empty where the family needs it beside the plan.';
comment on column service_request.specialist is 'The group of the specialist who is asked.';
comment on column service_request.served_by is 'The user id of who accepted it, or recorded the latest session.';

create table service_request_recipient (
    service_request_id uuid not null references service_request (id),
    member_id          uuid not null references family_member (id),
    primary key (service_request_id, member_id)
);
create index service_request_recipient_member on service_request_recipient (member_id);
comment on table service_request_recipient is 'For whom of the family the service is asked.';

create table one_off_counter (
    year        integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table one_off_counter is 'The last number of a one-off service given in a year; the row is locked while one is written down';

create table one_off_service (
    number            text        primary key check (number ~ '^S-[0-9]{4}-[0-9]{4,}$'),
    lock_version      integer     not null,
    case_number       text        references family_case,
    requested_on      date        not null,
    requested_by      text        not null,
    recipient_kind    text        not null check (recipient_kind in ('person', 'family', 'group')),
    recipient_name    text,
    people            integer     not null check (people > 0),
    service           text        not null references service_type (code),
    asked_for         text        not null,
    given_by          text        not null,
    status            text        not null check (status in ('asked', 'given', 'notGiven')),
    not_given_because text        check (not_given_because in ('noLongerWanted', 'notReached', 'foundElsewhere',
                                                               'notPossible', 'otherReason')),
    ended_at          timestamptz,
    filing_id         uuid        not null references filing (id) deferrable initially deferred,
    check (case_number is not null or recipient_name is not null),
    check ((status = 'notGiven') = (not_given_because is not null)),
    check ((status = 'asked') = (ended_at is null))
);
create index one_off_service_case on one_off_service (case_number);
create index one_off_service_service on one_off_service (service, requested_on);
create index one_off_service_filing on one_off_service (filing_id);
comment on table one_off_service is 'A single service to a person, a family or a group on an oral request, with or without a case (T1160).';
comment on column one_off_service.number is 'S-YYYY-NNNN; without a case the key of its process and of its filings.';
comment on column one_off_service.recipient_name is 'The person, the family or the group; in a case the members say more.';
comment on column one_off_service.people is 'How many people it is for.';
comment on column one_off_service.given_by is 'caseManager or the group of the specialist who gives it.';

create table one_off_recipient (
    one_off_number text not null references one_off_service (number),
    member_id      uuid not null references family_member (id),
    primary key (one_off_number, member_id)
);
create index one_off_recipient_member on one_off_recipient (member_id);
comment on table one_off_recipient is 'In a case: for whom of the family the service is.';

alter table service_record
    alter column case_number drop not null,
    add column service_request_id uuid references service_request (id),
    add column one_off_number text references one_off_service (number),
    add column people integer;
update service_record record
   set people = greatest(1, (select count(*) from service_recipient who where who.service_record_id = record.id));
alter table service_record
    alter column people set not null,
    add constraint service_record_people check (people > 0),
    add constraint service_record_belongs check (num_nonnulls(case_number, one_off_number) > 0);
create index service_record_request on service_record (service_request_id);
create index service_record_one_off on service_record (one_off_number);
comment on column service_record.service_request_id is 'The request that this session belongs to.';
comment on column service_record.one_off_number is 'The one-off service that was given with it.';
comment on column service_record.people is 'How many people received it; whom of them the centre knows is in service_recipient.';
