-- What people have beside their password. Secrets are encrypted and codes hashed, with a key that is not in the database.

create table second_factor (
    user_id text primary key,
    secret bytea not null,
    last_step bigint not null,
    set_up_at timestamptz not null default now()
);
comment on table second_factor is 'Whose phone shows the codes that they sign in with';
comment on column second_factor.last_step is 'The step of thirty seconds whose code was last taken: a code counts once, and no earlier one after it';

create table recovery_code (
    user_id text not null references second_factor (user_id) on delete cascade,
    hash bytea not null,
    used_at timestamptz,
    primary key (user_id, hash)
);
comment on table recovery_code is 'Codes for the day on which the phone is lost; each counts once';
