create table practice_clock (
    only_row boolean  primary key default true check (only_row),
    shift_ms bigint   not null
);

comment on table practice_clock is 'How far the clock of a practice centre stands from the system''s, in milliseconds; empty in production';
