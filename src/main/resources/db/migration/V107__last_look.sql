create index trail_last_look on trail (case_number, person, at)
    where kind = 'read' and what = 'cases/{caseNumber}';
