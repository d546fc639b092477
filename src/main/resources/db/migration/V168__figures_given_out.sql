create table casefile.figures_given_out (
    id uuid primary key,
    given_at timestamptz not null,
    given_by text not null,
    first_day date not null,
    last_day date not null,
    format text not null check (format in ('xlsx', 'csv', 'pdf', 'form')),
    whole boolean not null,
    reason text,
    check (whole = (reason is not null)),
    check (last_day >= first_day)
);
comment on table casefile.figures_given_out is 'Who let figures of the centre out, of which days; never changed';
comment on column casefile.figures_given_out.whole is 'Whether small numbers were in it, as the director decided';
create index figures_given_out_at on casefile.figures_given_out (given_at desc);
