-- A family's case: where it stands, who leads it, and every paper as it was filed. Constraints that point across aggregates
-- wait for the commit, here and in all modules: the order in which one transaction writes is free.

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
    open_dangers integer not null default 0 check (open_dangers >= 0),
    monitoring_ended_because text check (monitoring_ended_because in ('movedAway', 'ownWish', 'contactLost', 'death')),
    joined_case text references family_case (case_number),
    check (status not in ('accompanied', 'monitored') or admitted_at is not null),
    check (closed_at is null or exit_reason is not null or joined_case is not null),
    check (status <> 'monitored' or (closed_at is not null and monitoring_agreed)),
    check (monitoring_ended_because is null or monitoring_ended_at is not null),
    check (exit_reason is null or closed_at is not null),
    check (joined_case is null or status = 'closed')
);
comment on table family_case is 'One family''s case, from the referral to the end of monitoring';
comment on column family_case.immediate_danger is 'Danger that was seen when the family was referred, met or came back, until its risk is scored without it.';
comment on column family_case.open_dangers is 'How many reported dangers are not over yet.';
comment on column family_case.monitoring_ended_because is 'Why the year of monitoring ended early';
comment on column family_case.joined_case is 'The case in which this one goes on, after two cases became one';
create index family_case_family on family_case (family_id);
create unique index family_case_open on family_case (family_id) where status not in ('closed', 'notAdmitted');
create index family_case_earlier on family_case (earlier_case);
create index family_case_case_manager on family_case (case_manager, status);
create index family_case_opened on family_case (opened_at desc, case_number desc);
create index family_case_joined on family_case (joined_case);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What is filed is never edited or removed: file a correction that names it'
        using errcode = 'integrity_constraint_violation';
end
$$;

create table filing (
    id uuid primary key,
    sequence bigint generated always as identity,
    case_number text references family_case (case_number) deferrable initially deferred,
    form text not null,
    form_version integer not null,
    task text not null,
    filed_by text not null,
    filed_at timestamptz not null,
    answers jsonb not null,
    corrects uuid references filing (id),
    subject text,
    reason text,
    first_sequence bigint,
    variables jsonb,
    constraint filing_belongs check (num_nonnulls(case_number, subject) = 1),
    constraint filing_subject check (subject ~ '^[A-Z]+-[0-9]{4}-[0-9]{4,}$'),
    constraint filing_correction_has_its_reason check (
        (corrects is null) = (reason is null) and (corrects is null) = (first_sequence is null))
);
comment on table filing is 'Every form as it was given: who, when, which form in which version. Never changed, never removed';
comment on column filing.corrects is 'The filing that this one corrects: the paper itself, or its latest correction before';
comment on column filing.subject is 'Without a case: the number of what the form belongs to, with letters in front, so that it is never taken for a case number';
comment on column filing.reason is 'Why the paper was corrected';
comment on column filing.first_sequence is 'The sequence of the paper that was filed first, however often it was corrected since';
comment on column filing.variables is 'What the task knew: ids, levels and dates, which child, which specialist. With it the paper is opened again to be corrected';
create index filing_case on filing (case_number, form, sequence);
create index filing_of_subject on filing (subject, form, sequence) where subject is not null;
create unique index filing_corrects on filing (corrects);
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
    judged_at timestamptz not null,
    inputs jsonb
);
comment on table judgement is 'What a decision table answered about a case, in which version and by which rules';
comment on column judgement.inputs is 'The routing facts and risk factors that the table was asked about, by name; nobody''s name or date. Null for what was judged before November 2026';
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
    recorded_by text not null,
    struck boolean not null default false
);
comment on table contact is 'The contact sheet: when and how the centre met a family, or tried to';
comment on column contact.struck is 'A correction took it out of its paper: shown struck through, counted no more';
create index contact_case on contact (case_number, on_day);
create index contact_filing on contact (filing_id);

create table attention (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    deadline text not null,
    counted_from timestamptz not null,
    step text not null check (step in ('caseManagerReminded', 'coordinatorTold', 'directorTold')),
    raised_at timestamptz not null,
    told varchar[] not null default '{}',
    unique (case_number, deadline, counted_from, step)
);
comment on table attention is 'Hands raised when a deadline came near or passed; they block nothing';
comment on column attention.told is 'The user ids of who was told: a substitute where the person whose it was to know was away; empty before this was kept';
create index attention_raised on attention (raised_at);

create table case_assignment (
    id uuid primary key,
    sequence bigint generated always as identity,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    worker text not null,
    since timestamptz not null,
    ended_at timestamptz,
    reason text not null check (reason in ('opened', 'admitted', 'illness', 'leave', 'departure', 'workload',
        'conflict', 'familysWish', 'workerIsBack')),
    stands_in_for text,
    planned_until date,
    arranged_by text,
    filing_id uuid references filing (id) deferrable initially deferred,
    absence text,
    check (ended_at >= since),
    check (stands_in_for <> worker),
    -- Looked at when the transaction ends: who comes next is written before who led so far is ended.
    constraint case_assignment_now exclude (case_number with =) where (ended_at is null) deferrable initially deferred,
    check ((stands_in_for is null) = (planned_until is null))
);
comment on table case_assignment is 'Who led a case from when to when, and why it came to them; the row without an end is who leads it now';
comment on column case_assignment.stands_in_for is 'Whose case it stays, where somebody leads it only for a time';
comment on column case_assignment.arranged_by is 'Who handed it over; null where the case came to its worker by being opened';
comment on column case_assignment.absence is 'In which absence of the worker before it came to this one; null where this case was handed over alone';
create index case_assignment_case on case_assignment (case_number, sequence);
create index case_assignment_worker on case_assignment (worker) where ended_at is null;
create index case_assignment_stands_in_for on case_assignment (stands_in_for) where ended_at is null;
create index case_assignment_filing on case_assignment (filing_id);
create index case_assignment_absence on case_assignment (absence) where absence is not null;

insert into case_assignment (id, case_number, worker, since, ended_at, reason)
select gen_random_uuid(), case_number, case_manager, opened_at,
       case when status in ('closed', 'notAdmitted') then greatest(opened_at, coalesce(monitoring_ended_at, closed_at, opened_at)) end,
       'opened'
  from family_case
 where case_manager is not null;

create table former_fact (
    id uuid primary key,
    sequence bigint generated always as identity,
    fact_id uuid not null,
    was jsonb not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table former_fact is 'What a contact, a service, a member or a family was before it was corrected';
comment on column former_fact.fact_id is 'The contact, service record, member or family';
comment on column former_fact.was is 'What was known of it until then';
comment on column former_fact.filing_id is 'The correction, which says who, when and why';
create index former_fact_of on former_fact (fact_id, sequence);
create index former_fact_filing on former_fact (filing_id);
