-- From the referral to the signed agreement.

create table referral (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    channel text not null check (channel in ('localAuthority', 'education', 'health', 'police', 'juvenileInspectorate',
        'hotline', 'neighbours', 'partnerOrganisation', 'family', 'relatives', 'socialMedia', 'eGov')),
    received_at timestamptz not null,
    immediate_danger boolean not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    further boolean not null default false
);
comment on table referral is 'How a family came to the centre''s notice; the first week counts from received_at';
comment on column referral.further is 'It reached the centre while the case was open already, and did not open it';
create index referral_case on referral (case_number);
create index referral_filing on referral (filing_id);
create index referral_received on referral (received_at);
create unique index referral_opens_case on referral (case_number) where not further;

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

create table admission_ground (
    minutes_id uuid not null references admission_minutes (id),
    ground text not null references need_ground (code),
    primary key (minutes_id, ground)
);
comment on table admission_ground is 'On which of the state''s grounds the commission saw the family in need';

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
    first_review_on date,
    review_every text check (review_every in ('threeMonths', 'sixMonths')),
    check ((result = 'signed') = (signed_for_family is not null)),
    check ((result = 'signed') = (signed_for_centre is not null)),
    check (first_review_on > answered_on)
);
comment on table agreement is 'Rights and duties of family and centre; the in-depth assessment counts from the signature';
comment on column agreement.first_review_on is 'By when progress is reviewed first; empty in agreements of before';
create index agreement_case on agreement (case_number, sequence);
create index agreement_filing on agreement (filing_id);

create table agreed_service (
    agreement_id uuid not null references agreement (id),
    service text not null references service_type (code),
    primary key (agreement_id, service)
);
comment on table agreed_service is 'The services that an agreement names';

create table consent (
    agreement_id uuid not null references agreement (id),
    purpose text not null check (purpose in ('caseManagement', 'sharingWithPartners', 'healthData', 'photos',
        'monitoringAfterClosure')),
    given boolean not null,
    primary key (agreement_id, purpose)
);
comment on table consent is 'Consent to the use of personal data, given or withheld for each purpose on its own';

create table later_consent (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    agreement_id uuid references agreement (id),
    purpose text not null check (purpose in ('caseManagement', 'sharingWithPartners', 'healthData', 'photos',
        'monitoringAfterClosure')),
    given_by text not null,
    given_on date not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table later_consent is 'Consent to the use of personal data that a family gave when it was needed';
comment on column later_consent.agreement_id is 'The agreement in force then: the next one asks for every consent anew';
create index later_consent_case on later_consent (case_number, purpose);
create index later_consent_agreement on later_consent (agreement_id);
create index later_consent_filing on later_consent (filing_id);
