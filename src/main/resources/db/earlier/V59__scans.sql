-- Papers that were signed on paper, scanned and brought back to the case.

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

create table scan_content (
    scan_id uuid primary key references scan (id) deferrable initially deferred,
    bytes bytea not null
);
comment on table scan_content is 'The files themselves, where they are kept in the database';
create trigger scan_is_kept before update or delete on scan
    for each row execute function refuse_change();
