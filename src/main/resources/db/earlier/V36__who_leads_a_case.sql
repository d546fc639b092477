create table case_assignment (
    id             uuid        primary key,
    sequence       bigint      generated always as identity,
    case_number    text        not null references family_case (case_number) deferrable initially deferred,
    worker         text        not null,
    since          timestamptz not null,
    ended_at       timestamptz,
    reason         text        not null check (reason in ('opened', 'admitted', 'illness', 'leave', 'departure', 'workload',
        'conflict', 'familysWish', 'workerIsBack')),
    stands_in_for  text,
    planned_until  date,
    arranged_by    text,
    filing_id      uuid        references filing (id) deferrable initially deferred,
    check (ended_at >= since),
    check (stands_in_for <> worker),
    -- Looked at when the transaction ends: who comes next is written before who led so far is ended.
    constraint case_assignment_now exclude (case_number with =) where (ended_at is null) deferrable initially deferred,
    check ((stands_in_for is null) = (planned_until is null))
);
comment on table case_assignment is 'Who led a case from when to when, and why it came to them; the row without an end is who leads it now';
comment on column case_assignment.stands_in_for is 'Whose case it stays, where somebody leads it only for a time';
comment on column case_assignment.arranged_by is 'Who handed it over; null where the case came to its worker by being opened';
create index case_assignment_case on case_assignment (case_number, sequence);
create index case_assignment_worker on case_assignment (worker) where ended_at is null;
create index case_assignment_stands_in_for on case_assignment (stands_in_for) where ended_at is null;
create index case_assignment_filing on case_assignment (filing_id);

-- Cases that were opened before this table was there: who leads them is known, the way there is not.
insert into case_assignment (id, case_number, worker, since, ended_at, reason)
select gen_random_uuid(), case_number, case_manager, opened_at,
       case when status in ('closed', 'notAdmitted') then greatest(opened_at, coalesce(monitoring_ended_at, closed_at, opened_at)) end,
       'opened'
  from family_case
 where case_manager is not null;
