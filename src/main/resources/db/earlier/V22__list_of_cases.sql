-- The list of cases, the newest first.
create index family_case_opened on family_case (opened_at desc, case_number desc);
