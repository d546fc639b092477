create table component_finding (
    review_id uuid not null references review (id),
    component text not null,
    rating    text not null check (rating in ('strength', 'noConcern', 'someConcern', 'seriousConcern')),
    primary key (review_id, component)
);
comment on table component_finding is 'How a review found what gave concern in the assessment (T1107); none in reviews of before.';
comment on column component_finding.component is 'The component, and after a slash the child whose it is.';
