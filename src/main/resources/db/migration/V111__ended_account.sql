-- Whose account has ended: the name with which they signed in is never given to anybody else.
create table ended_account (
    user_id  varchar(64)  not null primary key,
    name     varchar(600) not null,
    ended_at timestamptz  not null,
    ended_by varchar(64)
);

create unique index ended_account_however_spelt on ended_account (lower(user_id));
