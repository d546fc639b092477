-- What a family was as time went by: of which group it was, and since when somebody belongs to it.
create table casefile.family_type_span (
    id        uuid primary key,
    family_id uuid not null references casefile.family (id),
    type      text not null check (type in ('difficultSituation', 'substitute', 'reintegration')),
    since     date not null,
    until     date,
    check (until > since),
    constraint family_type_span_begins unique (family_id, since),
    constraint family_type_span_ends unique (family_id, until) deferrable initially deferred,
    constraint family_type_span_lasts exclude (family_id with =) where (until is null) deferrable initially deferred,
    constraint family_type_span_goes_on foreign key (family_id, until)
        references casefile.family_type_span (family_id, since) deferrable initially deferred
);
comment on table casefile.family_type_span is
    'Of which group a family was when (T1164): one row for each day, since every end is the beginning of the next row and one row lasts';
comment on column casefile.family_type_span.since is
    'The first day; 1900-01-01 for what a family was when it became known, so that no day is without a row';
comment on column casefile.family_type_span.until is 'The first day of the next row; null while it lasts';

insert into casefile.family_type_span (id, family_id, type, since)
select gen_random_uuid(), id, type, date '1900-01-01' from casefile.family;

alter table casefile.family_member add column joined_on date;
comment on column casefile.family_member.joined_on is
    'Since when this person belongs to the family; null: since the family is known';
