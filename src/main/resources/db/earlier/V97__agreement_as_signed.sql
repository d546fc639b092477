-- What centre and family agreed on: which services, and when progress is reviewed (T1058, T1154).

alter table agreement
    add column first_review_on date check (first_review_on > answered_on),
    add column review_every text check (review_every in ('threeMonths', 'sixMonths'));
comment on column agreement.first_review_on is 'By when progress is reviewed first; empty in agreements of before';

create table agreed_service (
    agreement_id uuid not null references agreement (id),
    service text not null references service_type (code),
    primary key (agreement_id, service)
);
comment on table agreed_service is 'The services that an agreement names';

-- What was signed is printed as it was signed, whatever is later called otherwise.

create table kept_template (
    sha256 text primary key,
    file bytea not null
);
comment on table kept_template is 'Templates from which signed papers were printed, each once, by its SHA-256 in hexadecimal digits';
create trigger kept_template_is_kept before update or delete on kept_template
    for each row execute function refuse_change();

create table paper_as_signed (
    filing_id uuid not null references filing (id) deferrable initially deferred,
    paper text not null,
    language text not null check (language in ('ru', 'kk', 'en')),
    template text references kept_template (sha256),
    facts jsonb not null,
    primary key (filing_id, paper, language)
);
comment on table paper_as_signed is 'What a paper named when it was signed: families, workers and services as they were called that day';
comment on column paper_as_signed.template is 'Empty where the centre''s template could not be read that day';
create trigger paper_as_signed_is_kept before update or delete on paper_as_signed
    for each row execute function refuse_change();
