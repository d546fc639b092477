create table nudge (
    task text not null,
    on_day date not null,
    person text not null,
    at timestamptz not null,
    primary key (task, on_day)
);
comment on table nudge is 'Who watches over the centre reminded of a task: once a day';
comment on column nudge.person is 'The user name of who reminded';
