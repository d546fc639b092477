-- What gave concern is rated again at each review, at closure and in month 12 (T1107, T1426), in one table; reviews kept theirs apart.
create table casefile.component_look (
    id uuid primary key,
    case_number text not null references casefile.family_case (case_number) deferrable initially deferred,
    component text not null check (component in (
        'health', 'education', 'emotionalDevelopment', 'relationships', 'identity', 'selfCare',
        'basicCare', 'safety', 'warmth', 'stimulation', 'guidance', 'stability',
        'familyHistory', 'extendedFamily', 'housing', 'employment', 'socialIntegration',
        'communityResources')),
    child_id uuid references casefile.family_member (id),
    rating text not null check (rating in ('strength', 'noConcern', 'someConcern', 'seriousConcern')),
    occasion text not null check (occasion in ('review', 'closure', 'month12')),
    on_day date not null,
    filing_id uuid not null references casefile.filing (id) deferrable initially deferred,
    unique nulls not distinct (filing_id, component, child_id)
);
comment on table casefile.component_look is 'How a component that gave concern in an in-depth assessment was found since; the assessment itself is the baseline (component_rating).';
create index component_look_case on casefile.component_look (case_number);
create index component_look_child on casefile.component_look (child_id);

insert into casefile.component_look (id, case_number, component, child_id, rating, occasion, on_day, filing_id)
select gen_random_uuid(), review.case_number, split_part(finding.component, '/', 1),
       cast(nullif(split_part(finding.component, '/', 2), '') as uuid), finding.rating, 'review', review.held_on, review.filing_id
  from casefile.component_finding finding join casefile.review on review.id = finding.review_id;
drop table casefile.component_finding;

create table casefile.family_scale (
    id uuid primary key,
    case_number text not null references casefile.family_case (case_number) deferrable initially deferred,
    occasion text not null check (occasion in ('assessment', 'review', 'closure', 'month12')),
    on_day date not null,
    motivation smallint not null check (motivation between 1 and 5),
    trust smallint not null check (trust between 1 and 5),
    filing_id uuid not null unique references casefile.filing (id) deferrable initially deferred
);
comment on table casefile.family_scale is 'How far a family wants a change and trusts the centre, as the worker sees it (T1429, T1393); the words for it stay in the filing.';
create index family_scale_case on casefile.family_scale (case_number);

-- A course is what lies between two closures of the same case: its first assessment is the baseline of all that is seen in it.
create view casefile.component_seen as
select seen.*,
       (select count(*) from casefile.closure
         where closure.case_number = seen.case_number and closure.decision = 'approve'
           and closure.decided_at <= seen.round_begun_at) as course
  from (select round.case_number, rating.component, rating.child_id, rating.rating, rating.need, 'assessment' as occasion,
               filing.sequence, filing.filed_at as seen_at, null::date as on_day, round.begun_at as round_begun_at, rating.filing_id
          from casefile.component_rating rating
          join casefile.in_depth_assessment round on round.id = rating.in_depth_assessment_id
          join casefile.filing on filing.id = rating.filing_id
        union all
        select look.case_number, look.component, look.child_id, look.rating, null, look.occasion,
               filing.sequence, filing.filed_at, look.on_day,
               (select max(round.begun_at) from casefile.in_depth_assessment round
                 where round.case_number = look.case_number and round.begun_at <= filing.filed_at), look.filing_id
          from casefile.component_look look join casefile.filing on filing.id = look.filing_id) seen;
comment on view casefile.component_seen is 'All that was ever found of a component: by assessments, reviews, at closure, in month 12.';
