create table worker (
    user_id text primary key,
    version integer not null,
    name text not null check (name <> ''),
    role text not null,
    active boolean not null
);
comment on table worker is 'Who works at the centre, by the user name with which they log in';
comment on column worker.role is 'The id of the group of users; the centre adds roles as it needs them';
create index worker_role on worker (role) where active;
