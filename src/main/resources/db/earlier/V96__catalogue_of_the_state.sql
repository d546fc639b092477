-- What the state calls the services and the reasons why somebody needs them (T589-613): names are data, written as they
-- stand inside a sentence. A row is switched off, never deleted, because plans, agreements and minutes name it.

create table state_service_group (
    code text primary key check (code ~ '^[A-Za-z][A-Za-z0-9]*$'),
    name_en text not null,
    name_ru text not null,
    name_kk text not null,
    position integer not null,
    active boolean not null default true
);
comment on table state_service_group is 'The state''s eight groups of special social services (Social Code, T605-613)';

insert into state_service_group (code, name_en, name_ru, name_kk, position) values
    ('socialDomestic', 'socio-domestic', 'социально-бытовые', 'әлеуметтік-тұрмыстық', 10),
    ('socioMedical', 'socio-medical', 'социально-медицинские', 'әлеуметтік-медициналық', 20),
    ('socioPsychological', 'socio-psychological', 'социально-психологические', 'әлеуметтік-психологиялық', 30),
    ('socioPedagogical', 'socio-pedagogical', 'социально-педагогические', 'әлеуметтік-педагогикалық', 40),
    ('socialLabour', 'socio-labour', 'социально-трудовые', 'әлеуметтік-еңбек', 50),
    ('socioCultural', 'socio-cultural', 'социально-культурные', 'әлеуметтік-мәдени', 60),
    ('socioEconomic', 'socio-economic', 'социально-экономические', 'әлеуметтік-экономикалық', 70),
    ('socioLegal', 'socio-legal', 'социально-правовые', 'әлеуметтік-құқықтық', 80);

create table need_ground (
    code text primary key check (code ~ '^[A-Za-z][A-Za-z0-9]*$'),
    name_en text not null,
    name_ru text not null,
    name_kk text not null,
    position integer not null,
    active boolean not null default true
);
comment on table need_ground is 'The twelve grounds on which the state sees somebody in need of special social services (Social Code, article 133, T589-600)';

insert into need_ground (code, name_en, name_ru, name_kk, position) values
    ('orphanhood', 'orphanhood', 'сиротство', 'жетімдік', 10),
    ('noParentalCare', 'no parental care', 'отсутствие родительского попечения', 'ата-ана қамқорлығының болмауы', 20),
    ('unsupervisedMinors', 'minors without supervision, deviant behaviour included',
        'безнадзорность несовершеннолетних, в том числе девиантное поведение',
        'кәмелетке толмағандардың қадағалаусыз қалуы, оның ішінде девиантты мінез-құлық', 30),
    ('minorsInSpecialSchools', 'minors in special schools, or in schools with a special regime',
        'нахождение несовершеннолетних в специальных организациях образования, организациях образования с особым режимом содержания',
        'кәмелетке толмағандардың арнаулы білім беру ұйымдарында, ерекше режимде ұстайтын білім беру ұйымдарында болуы', 40),
    ('earlyDevelopmentLimited', 'limited early psychophysical development of children from birth to three years',
        'ограничение возможностей раннего психофизического развития детей от рождения до трёх лет',
        'туғаннан үш жасқа дейінгі балалардың ерте психофизикалық даму мүмкіндіктерінің шектелуі', 50),
    ('disability', 'disability, or a lasting disorder of the body''s functions',
        'инвалидность и (или) стойкие нарушения функций организма, обусловленные физическими и (или) умственными возможностями',
        'мүгедектік және (немесе) дене және (немесе) ақыл-ой мүмкіндіктеріне байланысты организм функцияларының тұрақты бұзылуы', 60),
    ('graveDiseases', 'life limited by socially significant diseases, or by diseases dangerous to others',
        'ограничение жизнедеятельности вследствие социально значимых заболеваний и заболеваний, представляющих опасность для окружающих',
        'әлеуметтік мәні бар аурулар мен айналадағыларға қауіп төндіретін аурулар салдарынан тыныс-тіршіліктің шектелуі', 70),
    ('oldAge', 'no self-care because of old age', 'неспособность к самообслуживанию в связи с преклонным возрастом',
        'егде жасқа байланысты өзіне-өзі қызмет көрсете алмау', 80),
    ('crueltyDeprivation', 'cruelty that led to social maladjustment and deprivation',
        'жестокое обращение, приведшее к социальной дезадаптации и социальной депривации',
        'әлеуметтік бейімсіздікке және әлеуметтік депривацияға әкелген қатыгездік', 90),
    ('homelessness', 'homelessness (no fixed abode)', 'бездомность (лица без определённого места жительства)',
        'баспанасыздық (белгілі бір тұрғылықты жері жоқ адамдар)', 100),
    ('releaseFromPrison', 'release from prison', 'освобождение из мест лишения свободы',
        'бас бостандығынан айыру орындарынан босатылу', 110),
    ('probation', 'registered with the probation service', 'нахождение на учёте службы пробации',
        'пробация қызметінің есебінде тұру', 120);

create table admission_ground (
    minutes_id uuid not null references admission_minutes (id),
    ground text not null references need_ground (code),
    primary key (minutes_id, ground)
);
comment on table admission_ground is 'On which of the state''s grounds the commission saw the family in need';

alter table service_type
    add column state_group text references state_service_group (code),
    add column volume text check (volume in ('guaranteed', 'overGuaranteed')),
    add column tariff numeric(12, 2) check (tariff > 0),
    add column meets_need text;
comment on column service_type.state_group is 'What the state counts it among; empty where that is not known';
comment on column service_type.volume is 'Whether the state guarantees it, free of charge, or it goes beyond that (T604); empty where that is not known';
comment on column service_type.tariff is 'In tenge for one service (T780); empty where there is none';
comment on column service_type.meets_need is 'The need of the primary assessment for which it is proposed in the agreement';

-- The six groups of the centre are six of the state's eight.
update service_type set state_group = service_group;

-- A centre may have given the place in the list, or the code, to an entry of its own.
insert into service_type (code, service_group, state_group, name, position)
select code, service_group, state_group, name,
    case when position in (select position from service_type)
        then position + 1000 + (select max(position) from service_type) else position end
from (values
    ('groupCounselling', 'socioPsychological', 'socioPsychological', 'group counselling', 35),
    ('contactWithRelatives', 'socioPsychological', 'socioPsychological', 'contact with relatives', 105),
    ('tutors', 'socioPedagogical', 'socioPedagogical', 'tutors', 192),
    ('specialCourses', 'socioPedagogical', 'socioPedagogical', 'special courses', 194),
    ('disabilityPapers', 'socioLegal', 'socioLegal', 'disability papers', 252),
    ('letterToGuardianshipBody', 'socioLegal', 'socioLegal', 'letter to the guardianship body', 254),
    ('letterToChildRightsCommittee', 'socioLegal', 'socioLegal', 'letter to the child-rights committee', 256),
    ('letterToProsecutor', 'socioLegal', 'socioLegal', 'letter to the prosecutor', 258),
    ('medicalSocialExamination', 'socioMedical', 'socioMedical', 'medical-social examination', 385)) as further (code, service_group, state_group, name, position)
on conflict (code) do nothing;
update service_type set for_groups = true where code = 'groupCounselling' and name = 'group counselling';
update service_type set provider = 'psychologist' where code = 'groupCounselling' and name = 'group counselling';
update service_type set provider = 'lawyer'
    where code in ('disabilityPapers', 'letterToGuardianshipBody', 'letterToChildRightsCommittee', 'letterToProsecutor')
        and provider is null;

update service_type set meets_need = proposed.need
from (values
    ('housingRights', 'housing'), ('foodFromSponsors', 'food'), ('identityDocuments', 'documents'),
    ('benefitsAndPayments', 'benefits'), ('legalHelpBenefits', 'benefitNotReceived'), ('employment', 'employment'),
    ('clinicRegistration', 'health'), ('speechTherapy', 'speech'), ('upbringingCounselling', 'learning'),
    ('individualCounselling', 'psychologicalSupport'), ('legalConsultation', 'legalHelp')) as proposed (service, need)
where service_type.code = proposed.service;
