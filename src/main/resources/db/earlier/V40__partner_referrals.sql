-- Referrals to partners, and consent that a family gives after the agreement.

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

create table partner_kind (
    code     text    primary key,
    name     text    not null,
    position integer not null unique,
    active   boolean not null default true
);
comment on table partner_kind is 'What kinds of organisations the centre refers families to. A kind is switched off, never deleted.';

insert into partner_kind (code, name, position) values
    ('clinic', 'clinic or hospital', 10),
    ('school', 'school or kindergarten', 20),
    ('employmentCentre', 'employment centre', 30),
    ('crisisCentre', 'crisis centre', 40),
    ('rehabilitationCentre', 'rehabilitation centre', 50),
    ('socialProtection', 'social protection office', 60),
    ('guardianshipBody', 'guardianship body', 70),
    ('publicServices', 'public service centre', 80),
    ('legalAid', 'legal aid', 90),
    ('charity', 'charity or sponsor', 100),
    ('otherOrganisation', 'another organisation', 110);

create table partner_referral (
    id uuid primary key,
    version integer not null,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    kind text not null references partner_kind (code),
    status text not null check (status in ('prepared', 'sent', 'accepted', 'refused', 'unanswered', 'withdrawn',
        'finished')),
    begun_by text not null,
    begun_at timestamptz not null,
    sent_on date,
    last_chased_on date,
    times_chased integer not null check (times_chased >= 0),
    answered_on date,
    result_on date,
    help text check (help in ('helped', 'partlyHelped', 'notHelped', 'notTakenUp')),
    filing_id uuid not null references filing (id) deferrable initially deferred,
    result_filing_id uuid references filing (id) deferrable initially deferred,
    check (sent_on is not null or status in ('prepared', 'withdrawn')),
    check (answered_on is not null or status not in ('accepted', 'refused', 'finished')),
    check ((times_chased = 0) = (last_chased_on is null)),
    check (num_nonnulls(result_on, help, result_filing_id) = case status when 'finished' then 3 else 0 end)
);
comment on table partner_referral is 'A family referred to an organisation that can do what the centre cannot; its words are in the filings';
create index partner_referral_case on partner_referral (case_number, begun_at);
create index partner_referral_kind on partner_referral (kind, begun_at);
create index partner_referral_filing on partner_referral (filing_id);
create index partner_referral_result_filing on partner_referral (result_filing_id);

create table partner_referral_member (
    referral_id uuid not null references partner_referral (id),
    member_id uuid not null references family_member (id),
    primary key (referral_id, member_id)
);
comment on table partner_referral_member is 'For whom of the family the partner is asked';
create index partner_referral_member_member on partner_referral_member (member_id);

create table partner_referral_shared (
    referral_id uuid not null references partner_referral (id),
    shared text not null check (shared in ('namesAndContact', 'situation', 'assessment', 'schoolData', 'healthData')),
    primary key (referral_id, shared)
);
comment on table partner_referral_shared is 'What the family lets the partner know';
