-- Reminders leave by mail: one for each fact, written down in the transaction in which it came about.

create table outgoing_mail (
    id uuid primary key,
    fact text not null unique,
    receiver text not null,
    address text not null,
    subject text not null,
    body text not null,
    written_at timestamptz not null,
    next_try_at timestamptz,
    tries integer not null default 0,
    last_error text,
    sent_at timestamptz,
    check (sent_at is null or next_try_at is null)
);
comment on table outgoing_mail is 'Mails that are to be sent or have been; they name no family';
comment on column outgoing_mail.id is 'Also the Message-ID: a mail that is sent again after a fall carries the same';
comment on column outgoing_mail.fact is 'What the mail tells, and to whom: there is one mail for it, whatever happens';
comment on column outgoing_mail.receiver is 'The user id';
comment on column outgoing_mail.next_try_at is 'Empty when it was sent, or when a newer mail says the same';
create index outgoing_mail_waiting on outgoing_mail (next_try_at) where next_try_at is not null;
create index outgoing_mail_written on outgoing_mail (written_at);

create table mail_round (
    kind text not null,
    day date not null,
    made_at timestamptz not null,
    primary key (kind, day)
);
comment on table mail_round is 'Which rounds of reminders were made: each once, on whichever machine';
