-- When all doors were closed at once, by whom and why; and how often the operator has had wrong passwords forgotten.
create table door_closing (
    id        bigint generated always as identity primary key,
    closed_at timestamptz  not null,
    closed_by varchar(64)  not null,
    reason    varchar(500) not null,
    opened_at timestamptz,
    opened_by varchar(64)
);

create unique index door_closing_only_one on door_closing ((true)) where opened_at is null;

create table sign_in_pardon (
    id int not null primary key check (id = 1),
    times int not null
);

insert into sign_in_pardon values (1, 0);
