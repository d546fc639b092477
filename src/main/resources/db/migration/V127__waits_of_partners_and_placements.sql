-- The page of the day lists letters that no partner has answered, and children who live with other carers, over all families.
create index partner_referral_unanswered on partner_referral (sent_on) where status = 'sent';
create index placement_running on placement (allowed_until) where status = 'running';
