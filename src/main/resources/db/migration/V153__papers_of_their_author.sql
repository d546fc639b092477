-- What somebody wrote stays theirs to read, and is found by who wrote it.
create index filing_of_author on casefile.filing (filed_by, sequence) where case_number is not null;
