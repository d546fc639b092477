-- With whom somebody works, or has worked, is asked of every list: not by reading all papers.
create index filing_filed_by on filing (filed_by, case_number) include (id);
