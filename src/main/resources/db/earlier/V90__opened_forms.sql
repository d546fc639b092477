-- One opened form is one record, however often it is sent.

create table opened_form (
    opening     uuid        not null,
    person      text        not null,
    place       text        not null,
    fingerprint text        not null,
    answer      jsonb,
    filed_at    timestamptz not null,
    primary key (opening, person, place)
);
comment on table opened_form is 'What was answered when an opened form was filed: whoever sends it again is answered the same';
comment on column opened_form.opening is 'The number that the form was opened under';
comment on column opened_form.place is 'The task, the process, the paper or the case of the scan';
comment on column opened_form.fingerprint is 'SHA-256 of what was sent, in hexadecimal digits';
comment on column opened_form.answer is 'Ids and numbers; none while it is being filed';
