-- A danger has one consequence, from whichever form it is told: what a report asks is not known of it then.
alter table danger alter column kind drop not null;
alter table danger alter column source drop not null;
alter table danger alter column child_safe drop not null;
alter table danger add column said_in text default 'whatWasSeen';
comment on column danger.kind is 'As it was reported; the assessment may find another one. Empty if it was told in another form than a report.';
comment on column danger.source is 'Empty if it was told in another form than a report.';
comment on column danger.child_safe is 'When it was reported. Empty if it was told in another form than a report.';
comment on column danger.said_in is 'The field of the form that says what was seen; empty if none does.';

create table danger_word (
    danger_id uuid        not null references danger (id) deferrable initially deferred,
    filing_id uuid        not null references filing (id) deferrable initially deferred,
    said_in   text,
    told_by   text        not null,
    told_at   timestamptz not null,
    primary key (danger_id, filing_id)
);
create index danger_word_filing on danger_word (filing_id);
comment on table danger_word is 'What was told of a danger in further forms while it was open: it joins it.';
