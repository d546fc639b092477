-- What was written down wrongly is corrected wherever it is shown and counted; what it was stays beside it.
create table former_fact (
    id uuid primary key,
    sequence bigint generated always as identity,
    fact_id uuid not null,
    was jsonb not null,
    filing_id uuid not null references filing (id) deferrable initially deferred
);
comment on table former_fact is 'What a contact, a service, a member or a family was before it was corrected';
comment on column former_fact.fact_id is 'The contact, service record, member or family';
comment on column former_fact.was is 'What was known of it until then';
comment on column former_fact.filing_id is 'The correction, which says who, when and why';
create index former_fact_of on former_fact (fact_id, sequence);
create index former_fact_filing on former_fact (filing_id);

alter table contact
    add column struck boolean not null default false;
comment on column contact.struck is 'A correction took it out of its paper: shown struck through, counted no more';
alter table service_record
    add column struck boolean not null default false;
comment on column service_record.struck is 'A correction took it out of its paper: shown struck through, counted no more';
alter table placement_contact
    add column struck boolean not null default false;
comment on column placement_contact.struck is 'A correction took it out of its paper: counted no more';
