-- What the centre does for somebody without a case is kept too: a form belongs to a case, or to something with a
-- number of its own, such as a one-off service (T1160).

alter table filing
    alter column case_number drop not null,
    add column subject text,
    add constraint filing_belongs check (num_nonnulls(case_number, subject) = 1),
    add constraint filing_subject check (subject ~ '^[A-Z]+-[0-9]{4}-[0-9]{4,}$');
comment on column filing.subject is 'Without a case: the number of what the form belongs to, with letters in front, so that it is never taken for a case number';
create index filing_of_subject on filing (subject, form, sequence) where subject is not null;
