-- The family, its case, and the papers of the case file.
-- Constraints that point across aggregates wait for the commit: the order in which one transaction writes is free.

create table family (
    id uuid primary key,
    version integer not null,
    name text not null check (name <> ''),
    type text not null check (type in ('difficultSituation', 'substitute', 'reintegration')),
    address text,
    phone text
);
comment on table family is 'A family that the centre knows: the unit of its work';

create table family_member (
    id uuid primary key,
    family_id uuid not null references family (id),
    position integer not null check (position > 0),
    full_name text not null check (full_name <> ''),
    kinship text not null check (kinship in ('mother', 'father', 'daughter', 'son', 'stepmother', 'stepfather',
        'grandmother', 'grandfather', 'guardian', 'fosterChild', 'aunt', 'uncle', 'sister', 'brother',
        'otherRelative', 'notRelated')),
    birth_date date,
    child boolean not null,
    iin text check (iin ~ '^[0-9]{12}$'),
    school text,
    disability text not null check (disability in ('none', 'childWithDisability', 'group1', 'group2', 'group3',
        'beingEstablished')),
    unique (family_id, position)
);
comment on table family_member is 'One person of a family; child marks those whose upbringing is at stake';
create index family_member_iin on family_member (iin);

create table case_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table case_counter is 'The last case number given in a year; the row is locked while a case is opened';

create table family_case (
    case_number text primary key check (case_number ~ '^[0-9]{4}-[0-9]{4,}$'),
    version integer not null,
    family_id uuid not null references family (id) deferrable initially deferred,
    earlier_case text references family_case (case_number),
    status text not null check (status in ('referred', 'accompanied', 'monitored', 'closed', 'notAdmitted')),
    case_manager text,
    immediate_danger boolean not null,
    risk_level text check (risk_level in ('none', 'green', 'yellow', 'red')),
    admission_outcome text check (admission_outcome in ('accompany', 'refer', 'oneOffServices', 'decline')),
    opened_at timestamptz not null,
    admitted_at timestamptz,
    closed_at timestamptz,
    exit_reason text check (exit_reason in ('selfSufficiency', 'movedAway', 'reintegration', 'ownWish',
        'referredElsewhere', 'planBrokeDown', 'contactLost', 'reachedAdulthood', 'death', 'admittedInError')),
    monitoring_agreed boolean not null,
    monitoring_ended_at timestamptz,
    check (status not in ('accompanied', 'monitored') or admitted_at is not null),
    check ((closed_at is null) = (exit_reason is null)),
    check (status <> 'monitored' or (closed_at is not null and monitoring_agreed))
);
comment on table family_case is 'One family''s case, from the referral to the end of monitoring';
create index family_case_family on family_case (family_id);
create unique index family_case_open on family_case (family_id) where status not in ('closed', 'notAdmitted');
create index family_case_earlier on family_case (earlier_case);
create index family_case_case_manager on family_case (case_manager, status);

create table filing (
    id uuid primary key,
    sequence bigint generated always as identity,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    form text not null,
    form_version integer not null,
    task text not null,
    filed_by text not null,
    filed_at timestamptz not null,
    answers jsonb not null,
    corrects uuid references filing (id)
);
comment on table filing is 'Every form as it was given: who, when, which form in which version. Never changed, never removed';
comment on column filing.corrects is 'The filing that this one corrects';
create index filing_case on filing (case_number, form, sequence);
create index filing_corrects on filing (corrects);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What is filed is never edited or removed: file a correction that names it'
        using errcode = 'integrity_constraint_violation';
end
$$;
create trigger filing_is_kept before update or delete on filing
    for each row execute function refuse_change();
create trigger filings_are_kept before truncate on filing
    for each statement execute function refuse_change();

create table judgement (
    id uuid primary key,
    sequence bigint generated always as identity,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    decision text not null,
    decision_version integer not null,
    answers jsonb not null,
    rules jsonb not null,
    judged_at timestamptz not null
);
comment on table judgement is 'What a decision table answered about a case, in which version and by which rules';
create index judgement_case on judgement (case_number, decision, sequence);

create table contact (
    id uuid primary key,
    sequence bigint generated always as identity,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    on_day date not null,
    kind text not null check (kind in ('visit', 'meeting', 'phone', 'message')),
    with_whom text,
    reached boolean not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    recorded_by text not null
);
comment on table contact is 'The contact sheet: when and how the centre met a family, or tried to';
create index contact_case on contact (case_number, on_day);
create index contact_filing on contact (filing_id);

create table attention (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    deadline text not null,
    counted_from timestamptz not null,
    step text not null check (step in ('caseManagerReminded', 'coordinatorTold', 'directorTold')),
    raised_at timestamptz not null,
    unique (case_number, deadline, counted_from, step)
);
comment on table attention is 'Hands raised when a deadline came near or passed; they block nothing';
create index attention_raised on attention (raised_at);
