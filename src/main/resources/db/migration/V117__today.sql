-- The page of the day asks over all families: when was the last paper, who comes of age, who came and left this year.
create index filing_case_filed on casefile.filing (case_number, filed_at);
create index family_member_born on casefile.family_member (birth_date) where child and left_on is null;
create index family_case_admitted on casefile.family_case (admitted_at) where admitted_at is not null;
create index family_case_closed on casefile.family_case (closed_at) where closed_at is not null;
create index family_case_running on casefile.family_case (status, risk_level) where status in ('referred', 'accompanied', 'monitored');
