-- What a decision table was asked about, so that a changed table can be asked again about the past.
alter table judgement add column inputs jsonb;
comment on column judgement.inputs is 'The routing facts and risk factors that the table was asked about, by name; nobody''s name or date. Null for what was judged before November 2026';
