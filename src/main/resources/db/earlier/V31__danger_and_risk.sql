-- A danger is red at once, and a family in danger stands before every other one until the danger is over.

alter table family_case add column open_dangers integer not null default 0 check (open_dangers >= 0);
comment on column family_case.open_dangers is 'How many reported dangers are not over yet.';
comment on column family_case.immediate_danger is 'Danger that was seen when the family was referred, met or came back, until its risk is scored without it.';

alter table risk_assessment drop constraint risk_assessment_stage_check;
alter table risk_assessment
    add constraint risk_assessment_stage_check check (stage in ('primary', 'inDepth', 'review', 'closure', 'danger')),
    add column withdrawn_at timestamptz;
comment on column risk_assessment.withdrawn_at is 'When the danger that this look rested on turned out to be none: it counts no more.';
