create table primary_assessment (
    id               uuid        primary key,
    sequence         bigint      generated always as identity,
    case_number      text        not null references family_case,
    target_group     text        check (target_group in ('difficultSituation', 'substitute', 'reintegration',
                                                         'candidateSubstituteParents')),
    application_made boolean     not null,
    need_found       boolean     not null,
    criteria         jsonb       not null,
    needs            jsonb       not null,
    filing_id        uuid        not null references filing (id) deferrable initially deferred,
    recorded_at      timestamptz not null
);
create index primary_assessment_case on primary_assessment (case_number, sequence);
create index primary_assessment_filing on primary_assessment (filing_id);
comment on table primary_assessment is 'Whether a family is one that the centre serves, and whether it needs anything; one row each time it is referred.';
comment on column primary_assessment.target_group is 'Empty for a family in none of the target groups.';
comment on column primary_assessment.application_made is 'Whether the family itself asked for the services, in speech or in writing (T1056).';

create table risk_assessment (
    id                     uuid        primary key,
    version                integer     not null,
    sequence               bigint      generated always as identity,
    case_number            text        not null references family_case,
    stage                  text        not null check (stage in ('primary', 'inDepth', 'review', 'closure')),
    factors                jsonb       not null,
    protective_factors     jsonb       not null,
    filing_id              uuid        not null references filing (id) deferrable initially deferred,
    recorded_at            timestamptz not null,
    proposed_level         text        check (proposed_level in ('none', 'green', 'yellow', 'red')),
    score                  integer,
    reasons                jsonb,
    rules                  jsonb,
    decision_version       integer,
    level                  text        check (level in ('none', 'green', 'yellow', 'red')),
    grounds                text,
    confirmation_filing_id uuid        references filing (id) deferrable initially deferred,
    confirmed_by           text,
    confirmed_at           timestamptz,
    check (num_nulls(proposed_level, score, reasons, rules, decision_version) in (0, 5)),
    check (num_nulls(level, confirmation_filing_id, confirmed_by, confirmed_at) in (0, 4)),
    check (level is null or (proposed_level is not null and (level = proposed_level or grounds is not null)))
);
create index risk_assessment_case on risk_assessment (case_number, sequence);
create index risk_assessment_filing on risk_assessment (filing_id);
create index risk_assessment_confirmation on risk_assessment (confirmation_filing_id);
comment on table risk_assessment is 'A family''s risk history: the factors seen, the level that the decision proposed and why, the level that the worker set.';
comment on column risk_assessment.rules is 'The ids of the rules that fired.';
comment on column risk_assessment.grounds is 'Why the worker set another level than the proposed one.';

create table in_depth_assessment (
    id                uuid        primary key,
    version           integer     not null,
    sequence          bigint      generated always as identity,
    case_number       text        not null references family_case,
    begun_at          timestamptz not null,
    needs             jsonb,
    summary_filing_id uuid        references filing (id) deferrable initially deferred,
    summarised_at     timestamptz,
    check (num_nulls(needs, summary_filing_id, summarised_at) in (0, 3))
);
create index in_depth_assessment_case on in_depth_assessment (case_number, sequence);
create index in_depth_assessment_summary on in_depth_assessment (summary_filing_id);
comment on table in_depth_assessment is 'One round of in-depth assessment; the first is the baseline that later ones are compared with (T1106).';

create table component_rating (
    id                     uuid primary key,
    in_depth_assessment_id uuid not null references in_depth_assessment (id),
    component              text not null check (component in (
                               'health', 'education', 'emotionalDevelopment', 'relationships', 'identity', 'selfCare',
                               'basicCare', 'safety', 'warmth', 'stimulation', 'guidance', 'stability',
                               'familyHistory', 'extendedFamily', 'housing', 'employment', 'socialIntegration',
                               'communityResources')),
    child_id               uuid references family_member (id),
    rating                 text not null check (rating in ('strength', 'noConcern', 'someConcern', 'seriousConcern')),
    need                   text,
    filing_id              uuid not null references filing (id) deferrable initially deferred,
    unique nulls not distinct (in_depth_assessment_id, component, child_id),
    check ((child_id is not null) = (component in ('health', 'education', 'emotionalDevelopment', 'relationships',
                                                   'identity', 'selfCare'))),
    check (rating in ('strength', 'noConcern') or need is not null)
);
create index component_rating_child on component_rating (child_id);
create index component_rating_filing on component_rating (filing_id);
comment on table component_rating is 'What an in-depth assessment found about one of the 18 components (T1109-1145); those of the child once per child.';

create table specialist_rating (
    id                     uuid primary key,
    in_depth_assessment_id uuid not null references in_depth_assessment (id),
    role                   text not null,
    rating                 text not null check (rating in ('strength', 'noConcern', 'someConcern', 'seriousConcern')),
    filing_id              uuid not null references filing (id) deferrable initially deferred,
    unique (in_depth_assessment_id, role)
);
create index specialist_rating_filing on specialist_rating (filing_id);
comment on table specialist_rating is 'How a specialist found the family; role is the group of the specialist.';
