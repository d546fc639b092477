create table deadline_extension (
    id           uuid        primary key,
    sequence     bigint      generated always as identity,
    case_number  text        not null references family_case (case_number) deferrable initially deferred,
    deadline     text        not null,
    counted_from timestamptz not null,
    kind         text        not null check (kind in ('pause', 'extension')),
    paused_from  date,
    days         integer     not null check (days > 0),
    reason       text        not null check (reason in ('familyAway', 'illness', 'waitingForOthers', 'familyAsks', 'other')),
    granted_by   text        not null,
    granted_at   timestamptz not null,
    filing_id    uuid        not null references filing (id) deferrable initially deferred,
    check ((kind = 'pause') = (paused_from is not null))
);
comment on table deadline_extension is 'Days by which a running time limit of a case was moved, with the reason; the limits of it are the decision deadlineExtension';
comment on column deadline_extension.counted_from is 'From when the time limit counts: the next one of the same kind is another one';
comment on column deadline_extension.paused_from is 'The first day of a pause; what was due before it stays where it was';
create index deadline_extension_case on deadline_extension (case_number, deadline, counted_from);
create index deadline_extension_filing on deadline_extension (filing_id);
