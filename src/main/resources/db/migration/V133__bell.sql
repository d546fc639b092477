create table bell_read (
    person text primary key,
    at timestamptz not null
);
comment on table bell_read is 'Until when somebody has read what concerns them';
create index nudge_at on nudge (at);
