alter table goal add column concern text;
comment on column goal.concern is
    'What of the in-depth assessment it answers: the component, and after a slash the child it was found for. Empty for a goal of the family''s own.';

alter table service_type add column provider text;
comment on column service_type.provider is 'The group of the specialist who usually gives it; empty where that differs.';

update service_type set provider = 'psychologist'
 where code in ('psychologicalDiagnostics', 'individualCounselling', 'familyCounselling', 'childSessions',
                'psychologicalSupport', 'conflictPrevention', 'artTherapy');
update service_type set provider = 'speechTherapist' where code = 'speechTherapy';
update service_type set provider = 'lawyer' where service_group = 'socioLegal';
