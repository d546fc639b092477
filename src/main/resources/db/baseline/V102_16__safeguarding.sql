-- A child in danger: told, assessed, decided, protected, seen safe.

create table danger (
    id uuid primary key,
    case_number text not null references family_case deferrable initially deferred,
    kind text check (kind in ('violence', 'sexualViolence', 'neglect', 'leftAlone',
        'exploitation', 'selfHarm', 'other')),
    source text check (source in ('worker', 'child', 'family', 'relatives', 'neighbours',
        'education', 'health', 'police', 'juvenileInspectorate',
        'localAuthority', 'hotline', 'partnerOrganisation',
        'socialMedia', 'eGov')),
    child_safe boolean,
    reported_by text not null,
    reported_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    risk_assessment_id uuid not null references risk_assessment (id) deferrable initially deferred,
    safety_plan_filing_id uuid references filing (id) deferrable initially deferred,
    outcome text check (outcome in ('noDanger', 'over', 'caseEnded')),
    ended_at timestamptz,
    lock_version integer not null,
    said_in text default 'whatWasSeen',
    check (num_nulls(outcome, ended_at) in (0, 2))
);
comment on table danger is 'A child reported to be in danger, until it is seen safe or there turns out to be none (A122).';
comment on column danger.kind is 'As it was reported; the assessment may find another one. Empty if it was told in another form than a report.';
comment on column danger.source is 'Empty if it was told in another form than a report.';
comment on column danger.child_safe is 'When it was reported. Empty if it was told in another form than a report.';
comment on column danger.risk_assessment_id is 'The look at the family''s risk that took the danger up.';
comment on column danger.said_in is 'The field of the form that says what was seen; empty if none does.';
create index danger_case on danger (case_number, reported_at);
create index danger_reported on danger (reported_at);
create index danger_filing on danger (filing_id);
create index danger_risk_assessment on danger (risk_assessment_id);
create index danger_safety_plan on danger (safety_plan_filing_id);

create table danger_child (
    danger_id uuid not null references danger (id) deferrable initially deferred,
    member_id uuid not null references family_member (id) deferrable initially deferred,
    primary key (danger_id, member_id)
);
comment on table danger_child is 'Which children of the family a danger is about.';
create index danger_child_member on danger_child (member_id);

create table danger_word (
    danger_id uuid not null references danger (id) deferrable initially deferred,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    said_in text,
    told_by text not null,
    told_at timestamptz not null,
    primary key (danger_id, filing_id)
);
comment on table danger_word is 'What was told of a danger in further forms while it was open: it joins it.';
create index danger_word_filing on danger_word (filing_id);

create table danger_assessment (
    id uuid primary key,
    sequence bigint generated always as identity,
    danger_id uuid not null references danger (id) deferrable initially deferred,
    found boolean not null,
    kind text check (kind in ('violence', 'sexualViolence', 'neglect', 'leftAlone', 'exploitation',
        'selfHarm', 'other')),
    injured boolean,
    child_safe boolean,
    carer_present boolean,
    assessed_by text not null,
    assessed_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    proposed_measure text check (proposed_measure in ('emergencyReception', 'placement', 'safetyPlan')),
    proposed_inform_body boolean,
    proposed_inform_police boolean,
    proposal_reason text,
    measure text check (measure in ('emergencyReception', 'placement', 'safetyPlan')),
    inform_guardianship_body boolean,
    inform_police boolean,
    decided_by text,
    decided_at timestamptz,
    decision_filing_id uuid references filing (id) deferrable initially deferred,
    lock_version integer not null,
    check (num_nulls(kind, injured, child_safe, carer_present) = case when found then 0 else 4 end),
    check (num_nulls(measure, inform_guardianship_body, inform_police, decided_by, decided_at, decision_filing_id) in (0, 6))
);
comment on table danger_assessment is 'What the coordinator found out about a danger, what the table proposed and what was decided; once more if the child was seen and was not safe.';
comment on column danger_assessment.proposed_measure is 'Empty if the table proposes none.';
create index danger_assessment_danger on danger_assessment (danger_id, sequence);
create index danger_assessment_filing on danger_assessment (filing_id);
create index danger_assessment_decision on danger_assessment (decision_filing_id);

create table danger_notice (
    id uuid primary key,
    danger_id uuid not null references danger (id) deferrable initially deferred,
    body text not null check (body in ('guardianshipBody', 'police')),
    informed_at timestamptz not null,
    informed text not null,
    reference text,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table danger_notice is 'Whom outside of the centre a danger was told to.';
create index danger_notice_danger on danger_notice (danger_id);
create index danger_notice_filing on danger_notice (filing_id);

create table emergency_reception (
    id uuid primary key,
    danger_id uuid not null references danger (id) deferrable initially deferred,
    place text not null,
    since timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table emergency_reception is 'Children taken to a safe place at once (A122).';
create index emergency_reception_danger on emergency_reception (danger_id);
create index emergency_reception_filing on emergency_reception (filing_id);

create table emergency_reception_child (
    emergency_reception_id uuid not null references emergency_reception (id) deferrable initially deferred,
    member_id uuid not null references family_member (id) deferrable initially deferred,
    primary key (emergency_reception_id, member_id)
);
comment on table emergency_reception_child is 'Which children were taken in.';
create index emergency_reception_child_member on emergency_reception_child (member_id);
