-- What is printed, and what comes back signed.

create table paper_language (
    family_id uuid primary key references family (id),
    language text not null check (language in ('ru', 'kk', 'en')),
    chosen_by text not null,
    chosen_at timestamptz not null
);
comment on table paper_language is 'The language in which a family''s papers are printed';

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

create table scan (
    id uuid primary key,
    case_number text not null references family_case (case_number),
    filing_id uuid references filing (id),
    title text not null,
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size bigint not null check (size > 0),
    sha256 text not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null
);
comment on table scan is 'A signed paper, scanned; what it shows is in its content';
comment on column scan.filing_id is 'The filed form that was printed and signed; none for a paper from elsewhere';
comment on column scan.sha256 is 'Of the content, in hexadecimal digits: a changed file is noticed';
create index scan_case on scan (case_number, uploaded_at);
create index scan_filing on scan (filing_id);
create trigger scan_is_kept before update or delete on scan
    for each row execute function refuse_change();

create table scan_content (
    scan_id uuid primary key references scan (id) deferrable initially deferred,
    bytes bytea not null
);
comment on table scan_content is 'The files themselves, where they are kept in the database';
