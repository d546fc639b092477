-- Who somebody is at the provider where they sign in.

create table provider_identity (
    issuer text not null,
    subject text not null,
    user_id text not null unique,
    bound_at timestamptz not null default now(),
    primary key (issuer, subject)
);
comment on table provider_identity is 'Which account of ours somebody at the provider of sign-ins is: by the id there, which is never given to anybody else';
