-- What changes in a family's circumstances between its reviews, and what followed from it.

create table circumstances_change (
    id uuid primary key,
    case_number text not null references family_case (case_number) deferrable initially deferred,
    changed_on date not null,
    risk_assessment_id uuid not null references risk_assessment (id) deferrable initially deferred,
    risk_before text check (risk_before in ('none', 'green', 'yellow', 'red')),
    reported_by text not null,
    reported_at timestamptz not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    risk_after text check (risk_after in ('none', 'green', 'yellow', 'red')),
    adjusted_at timestamptz,
    review_brought_forward boolean,
    lock_version integer not null,
    check (num_nulls(risk_after, adjusted_at) in (0, 2))
);
comment on table circumstances_change is 'A change that alters a family''s risk: the level before and after, and whether its review came early (T1155).';
comment on column circumstances_change.risk_before is 'Empty where no level had been confirmed yet.';
create index circumstances_change_case on circumstances_change (case_number, reported_at);
create index circumstances_change_assessment on circumstances_change (risk_assessment_id);
create index circumstances_change_filing on circumstances_change (filing_id);
