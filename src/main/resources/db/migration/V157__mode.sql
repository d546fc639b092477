-- Where, or by what, people met for a contact or a service (T1192, T1202), and why the centre went to them (T1251).
alter table casefile.contact
    add column mode text check (mode in ('office', 'home', 'online', 'phone', 'mobileVisit')),
    add column mobile_reason text check (mobile_reason in ('distance', 'fare', 'disability', 'illness', 'other')),
    add constraint contact_mobile_reason check (coalesce(mode = 'mobileVisit', false) = (mobile_reason is not null));
comment on column casefile.contact.mode is 'How people met; where the form said no more than the kind, as the decision contactMode says';
comment on column casefile.contact.mobile_reason is 'Why the centre went to the family, of a mobile visit and of nothing else';

alter table casefile.service_record
    add column mode text check (mode in ('office', 'home', 'online', 'phone', 'mobileVisit')),
    add column mobile_reason text check (mobile_reason in ('distance', 'fare', 'disability', 'illness', 'other')),
    add constraint service_record_mobile_reason check (coalesce(mode = 'mobileVisit', false) = (mobile_reason is not null));
comment on column casefile.service_record.mode is 'How it was given; empty where the form of its time did not ask';
comment on column casefile.service_record.mobile_reason is 'Why the centre went to the family, of a mobile visit and of nothing else';

alter table casefile.group_meeting
    add column mode text check (mode in ('office', 'online'));
comment on column casefile.group_meeting.mode is 'Where the group met; empty where the form of its time did not ask';

-- What was written down until now said the kind only.
update casefile.contact
set mode = case kind when 'visit' then 'home' when 'meeting' then 'office' when 'phone' then 'phone' else 'online' end;
