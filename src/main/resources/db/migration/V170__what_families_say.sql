-- What a family and its children said to the five questions: how many of them were answered, and their mean. The single answers stay in the filing.
create table casefile.family_answer (
    id uuid primary key,
    case_number text not null references casefile.family_case (case_number) deferrable initially deferred,
    child_id uuid references casefile.family_member (id),
    occasion text not null check (occasion in ('assessment', 'review', 'closure', 'month12')),
    on_day date not null,
    answered smallint not null check (answered between 0 and 5),
    mean numeric(3, 2) check (mean between 1 and 5),
    asked_by text not null,
    filing_id uuid not null references casefile.filing (id) deferrable initially deferred,
    check ((mean is null) = (answered = 0)),
    unique nulls not distinct (filing_id, child_id)
);
comment on table casefile.family_answer is 'What a family, or one of its children, said to five questions of the centre (T882, T1429); no answer at all is an answer too.';
comment on column casefile.family_answer.asked_by is 'Whoever asked; never who leads the family.';
create index family_answer_case on casefile.family_answer (case_number);
create index family_answer_child on casefile.family_answer (child_id);
