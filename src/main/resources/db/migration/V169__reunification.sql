-- A child that lives outside its family comes back to it.
create table casefile.reunification (
    id              uuid primary key,
    case_number     text not null references casefile.family_case,
    child_id        uuid not null references casefile.family_member (id),
    status          text not null check (status in
        ('preparing', 'allowed', 'home', 'reunited', 'leftAgain', 'givenUp', 'caseEnded')),
    begun_at        timestamptz not null,
    filing_id       uuid not null references casefile.filing (id) deferrable initially deferred,
    papers_on       date,
    housing_on      date,
    housing         text check (housing in ('fit', 'fitWithHelp', 'notFit')),
    visits          integer not null check (visits >= 0),
    returned_on     date,
    ended_on        date,
    given_up_reason text check (given_up_reason in
        ('parentsNotReady', 'housing', 'childWish', 'guardianshipRefused', 'danger', 'other')),
    end_filing_id   uuid references casefile.filing (id) deferrable initially deferred,
    lock_version    integer not null,
    check ((housing is null) = (housing_on is null)),
    check ((status = 'givenUp') = (given_up_reason is not null)),
    check (status not in ('home', 'reunited', 'leftAgain') or returned_on is not null),
    check ((status in ('reunited', 'leftAgain', 'givenUp', 'caseEnded')) = (ended_on is not null))
);
comment on table casefile.reunification is
    'The way back of one child to its family, from the wish for it to the end of the first weeks at home or to its giving up (T1254)';
create index reunification_case on casefile.reunification (case_number, begun_at);
create index reunification_filing on casefile.reunification (filing_id);
create index reunification_end_filing on casefile.reunification (end_filing_id);
create unique index reunification_open on casefile.reunification (child_id) where status in ('preparing', 'allowed', 'home');
