-- From the referral to the signed agreement.

create table referral (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    channel text not null check (channel in ('localAuthority', 'education', 'health', 'police', 'juvenileInspectorate',
        'hotline', 'neighbours', 'partnerOrganisation', 'family', 'relatives', 'socialMedia', 'eGov')),
    received_at timestamptz not null,
    immediate_danger boolean not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table referral is 'How a family came to the centre''s notice; the first week counts from received_at';
create index referral_case on referral (case_number);
create index referral_filing on referral (filing_id);
create index referral_received on referral (received_at);

create table application (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    kind text not null check (kind in ('oral', 'written')),
    applicant text not null,
    made_on date not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table application is 'The family''s own wish for help, needed also when somebody else referred it';
create index application_case on application (case_number);
create index application_filing on application (filing_id);

create table admission_minutes (
    id uuid primary key,
    sequence bigint generated always as identity,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    proposed text check (proposed in ('accompany', 'refer', 'oneOffServices', 'decline')),
    decided text not null check (decided in ('accompany', 'refer', 'oneOffServices', 'decline')),
    decided_by text not null,
    decided_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table admission_minutes is 'What the admission commission decided; the grounds are in the filing';
create index admission_minutes_case on admission_minutes (case_number, sequence);
create index admission_minutes_filing on admission_minutes (filing_id);

create table admission_vote (
    minutes_id uuid not null references admission_minutes (id),
    position integer not null,
    worker text,
    guest text,
    vote text not null check (vote in ('inFavour', 'against', 'abstained')),
    primary key (minutes_id, position),
    check ((worker is null) <> (guest is null))
);
comment on table admission_vote is 'How each member of the commission voted on the decision';

create table appeal (
    id uuid primary key,
    sequence bigint generated always as identity,
    version integer not null,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    lodged_on date not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    granted boolean,
    decided_by text,
    decided_at timestamptz,
    decision_filing_id uuid references filing (id) deferrable initially deferred,
    check ((granted is null) = (decided_by is null)),
    check ((granted is null) = (decided_at is null)),
    check ((granted is null) = (decision_filing_id is null))
);
comment on table appeal is 'A family''s appeal to the director against the commission''s decision, and the answer';
create index appeal_case on appeal (case_number, sequence);
create index appeal_filing on appeal (filing_id);
create index appeal_decision_filing on appeal (decision_filing_id);

create table agreement (
    id uuid primary key,
    sequence bigint generated always as identity,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    result text not null check (result in ('signed', 'declined')),
    answered_on date not null,
    signed_for_family text,
    signed_for_centre text,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check ((result = 'signed') = (signed_for_family is not null)),
    check ((result = 'signed') = (signed_for_centre is not null))
);
comment on table agreement is 'Rights and duties of family and centre; the in-depth assessment counts from the signature';
create index agreement_case on agreement (case_number, sequence);
create index agreement_filing on agreement (filing_id);

create table consent (
    agreement_id uuid not null references agreement (id),
    purpose text not null check (purpose in ('caseManagement', 'sharingWithPartners', 'healthData', 'photos',
        'monitoringAfterClosure')),
    given boolean not null,
    primary key (agreement_id, purpose)
);
comment on table consent is 'Consent to the use of personal data, given or withheld for each purpose on its own';
