create table review (
    id                  uuid        primary key,
    case_number         text        not null references family_case,
    plan_id             uuid        not null references development_plan (id),
    held_on             date        not null,
    recorded_at         timestamptz not null,
    occasion            text        not null check (occasion in ('planned', 'circumstancesChanged', 'parentAsks')),
    goals_outcome       text        not null check (goals_outcome in ('met', 'onTrack', 'unmet')),
    criteria            jsonb       not null,
    self_sufficient     boolean     not null,
    risk_before         text        check (risk_before in ('none', 'green', 'yellow', 'red')),
    risk_after          text        check (risk_after in ('none', 'green', 'yellow', 'red')),
    proposed_next_step  text        check (proposed_next_step in ('goOn', 'reassess', 'correctPlan', 'close')),
    next_step           text        check (next_step in ('goOn', 'reassess', 'correctPlan', 'close')),
    agreed_by           text,
    filing_id           uuid        not null references filing (id) deferrable initially deferred,
    next_step_filing_id uuid        references filing (id) deferrable initially deferred,
    lock_version        integer     not null,
    check (num_nulls(next_step, agreed_by, next_step_filing_id) in (0, 3))
);
create index review_case on review (case_number, recorded_at);
create index review_plan on review (plan_id);
create index review_filing on review (filing_id);
create index review_next_step_filing on review (next_step_filing_id);
comment on table review is 'A progress review (T1154-1157): what it found of the goals, of the family''s self-sufficiency and of the risk, and what follows.';
comment on column review.criteria is 'The criteria of self-sufficiency that the family fulfils (T1079-1085).';
comment on column review.proposed_next_step is 'What the decision closureReadiness proposed; next_step is what was agreed.';

create table goal_finding (
    review_id uuid not null references review (id),
    goal_id   uuid not null references goal (id),
    outcome   text not null check (outcome in ('achieved', 'partly', 'notAchieved', 'noLongerNeeded')),
    primary key (review_id, goal_id)
);
create index goal_finding_goal on goal_finding (goal_id);
comment on table goal_finding is 'What a review found of each goal of the plan.';

create table review_contribution (
    id             uuid        primary key,
    case_number    text        not null references family_case,
    role           text        not null,
    recommendation text        not null check (recommendation in ('goOn', 'change', 'finish')),
    progress       text        not null,
    note           text,
    recorded_at    timestamptz not null,
    review_id      uuid        references review (id),
    filing_id      uuid        not null references filing (id) deferrable initially deferred
);
create index review_contribution_case on review_contribution (case_number, recorded_at);
create index review_contribution_review on review_contribution (review_id);
create index review_contribution_filing on review_contribution (filing_id);
comment on table review_contribution is 'What a specialist says to a review (T1156); without a review while the review is still to be held.';
comment on column review_contribution.role is 'The group of the specialist.';
