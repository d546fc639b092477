-- A family that the commission refers elsewhere, or that leaves for another place, is followed until help has come
-- (T1088, T1284): decided, referred, arrived, helped or lost.

alter table partner_referral
    add column origin text not null default 'caseFile' check (origin in ('caseFile', 'admission', 'closure')),
    add column called_on date,
    add column arrival text check (arrival in ('helped', 'helpGoesOn', 'notHelped', 'notArrived', 'notReached')),
    add column call_filing_id uuid references filing (id) deferrable initially deferred,
    alter column kind drop not null,
    alter column filing_id drop not null,
    drop constraint partner_referral_status_check,
    add constraint partner_referral_status_check check (status in ('decided', 'notWanted', 'prepared', 'sent', 'accepted',
        'refused', 'unanswered', 'withdrawn', 'finished')),
    drop constraint partner_referral_check,
    add constraint partner_referral_sent check (sent_on is not null
        or status in ('decided', 'notWanted', 'prepared', 'withdrawn')),
    add constraint partner_referral_named check (kind is not null or status in ('decided', 'notWanted')),
    add constraint partner_referral_filed check (filing_id is not null or status = 'decided'),
    add constraint partner_referral_called check (num_nonnulls(called_on, arrival, call_filing_id) in (0, 3));

comment on column partner_referral.origin is 'Asked for in the case file, decided at admission, or by leaving for another place';
comment on column partner_referral.arrival is 'What the family said when it was called a month later: arrived and helped, or lost';
create index partner_referral_call_filing on partner_referral (call_filing_id);
create index partner_referral_origin on partner_referral (origin, begun_at);
