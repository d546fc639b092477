-- A referral that names the number of a case that is not theirs who took it down: a coordinator says whose the family is.

create table referral_proposal_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table referral_proposal_counter is 'The last number of such a referral given in a year; the row is locked while one is written down';

create table referral_proposal (
    number text primary key check (number ~ '^R-[0-9]{4}-[0-9]{4,}$'),
    lock_version integer not null,
    named_case text not null,
    told jsonb not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    distribution text check (distribution in ('reEnter', 'join', 'anotherFamily')),
    case_number text references family_case (case_number) deferrable initially deferred,
    distributed_by text,
    distributed_at timestamptz,
    word text,
    check ((distribution is null) = (case_number is null)),
    check ((distribution is null) = (distributed_at is null))
);
comment on table referral_proposal is 'Referrals that name a case of somebody else, and whose they became';
comment on column referral_proposal.named_case is 'The number as it was written down; nobody knows whether there is such a case';
comment on column referral_proposal.case_number is 'The case that was opened for it or that it joined';
comment on column referral_proposal.word is 'What the coordinator has to say to whoever took it down';

alter table referral add column passed_on boolean not null default false;
comment on column referral.passed_on is 'A coordinator gave it to its case: whoever took it down is none of those who work with the family';
