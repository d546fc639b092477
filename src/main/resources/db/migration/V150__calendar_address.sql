create table calendar_address (
    person text primary key,
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    ends_at timestamptz not null,
    asked_at timestamptz
);
comment on table calendar_address is 'The secret address at which somebody''s own calendar asks for their days';
comment on column calendar_address.hash is 'SHA-256 of the secret, which is kept nowhere';
comment on column calendar_address.asked_at is 'When a calendar asked last';
