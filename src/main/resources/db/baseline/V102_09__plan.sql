-- What a family wants to reach, by which measures, and until when.

create table development_plan (
    id uuid primary key,
    case_number text not null references family_case,
    version integer not null check (version > 0),
    status text not null check (status in ('draft', 'changesAsked', 'signed', 'returned', 'approved',
        'superseded')),
    written_by text not null,
    written_at timestamptz not null,
    parent_signed_on date,
    worker_signed_on date,
    child_heard boolean,
    approved_by text,
    approved_at timestamptz,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    lock_version integer not null,
    unique (case_number, version),
    check (status not in ('signed', 'approved', 'superseded') or (parent_signed_on is not null and worker_signed_on is not null)),
    check (status not in ('approved', 'superseded') or (approved_by is not null and approved_by <> written_by))
);
comment on table development_plan is 'The family''s development plan, one row per version. A version is written over until it is signed; the filings keep every wording.';
create index development_plan_filing on development_plan (filing_id);
create unique index development_plan_in_force on development_plan (case_number) where status = 'approved';

create table goal (
    id uuid primary key,
    plan_id uuid not null references development_plan (id),
    number integer not null check (number > 0),
    goal text not null,
    indicator text not null,
    deadline date not null,
    conditions text,
    expected_result text not null,
    outcome text check (outcome in ('achieved', 'partly', 'notAchieved', 'noLongerNeeded')),
    concern text
);
comment on table goal is 'A goal of one version of a plan (T1148, T1403).';
comment on column goal.outcome is 'What the latest review found; empty until a review has looked at it.';
comment on column goal.concern is 'What of the in-depth assessment it answers: the component, and after a slash the child it was found for. Empty for a goal of the family''s own.';
create index goal_plan on goal (plan_id, number);

create table measure (
    id uuid primary key,
    goal_id uuid not null references goal (id),
    number integer not null check (number > 0),
    measure text not null,
    service text references service_type (code),
    responsible text not null,
    responsible_name text,
    deadline date not null
);
comment on table measure is 'What will be done for a goal, by whom and until when.';
comment on column measure.responsible is 'parent, caseManager, other, or the group of a specialist.';
create index measure_goal on measure (goal_id, number);
create index measure_service on measure (service);
