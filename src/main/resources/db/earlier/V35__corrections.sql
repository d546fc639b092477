alter table filing
    add column reason text,
    add column first_sequence bigint,
    add constraint filing_correction_has_its_reason
        check ((corrects is null) = (reason is null) and (corrects is null) = (first_sequence is null));
comment on column filing.corrects is 'The filing that this one corrects: the paper itself, or its latest correction before';
comment on column filing.reason is 'Why the paper was corrected';
comment on column filing.first_sequence is 'The sequence of the paper that was filed first, however often it was corrected since';

-- A paper has one correction; that one may be corrected again. So nobody wonders which of two holds.
drop index filing_corrects;
create unique index filing_corrects on filing (corrects);
