-- A family with an open case is referred again: the referral joins the file of that case.

alter table referral add further boolean not null default false;
comment on column referral.further is 'It reached the centre while the case was open already, and did not open it';
create unique index referral_opens_case on referral (case_number) where not further;
