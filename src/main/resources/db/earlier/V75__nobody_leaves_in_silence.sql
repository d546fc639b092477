-- Nobody at high risk leaves in silence, a family that is not taken in included.
alter table guardianship_report alter column closure_id drop not null;
comment on column guardianship_report.closure_id is 'Empty if the family was not taken in.';

create table leave_taking (
    id                  uuid        primary key,
    case_number         text        not null references family_case,
    way_out             text        not null,
    risk_level          text        not null check (risk_level in ('red', 'yellow', 'green', 'none')),
    reported            boolean     not null,
    none_needed_because text,
    decided_by          text        not null,
    decided_at          timestamptz not null,
    filing_id           uuid        not null references filing (id) deferrable initially deferred,
    check (reported or none_needed_because is not null)
);
create index leave_taking_case on leave_taking (case_number);
create index leave_taking_filing on leave_taking (filing_id);
comment on table leave_taking is 'What the coordinator decided of a family that leaves at high risk: a report to the guardianship body, or why none is needed.';
comment on column leave_taking.way_out is 'The reason of exit, or the outcome of the admission.';
