-- What the centre can offer, and what the state calls the services and the reasons why somebody needs them (T589-613). Names
-- are data, written as they stand inside a sentence. A row is switched off, never deleted, because plans, agreements and minutes
-- name it.

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

create table service_type (
    code text primary key,
    service_group text not null check (service_group in ('socioPsychological', 'socioPedagogical', 'socioLegal',
        'socioEconomic', 'socioMedical', 'socioCultural')),
    name text not null,
    position integer not null unique,
    active boolean not null default true,
    for_groups boolean not null default false,
    provider text,
    state_group text references state_service_group (code),
    volume text check (volume in ('guaranteed', 'overGuaranteed')),
    tariff numeric(12, 2) check (tariff > 0),
    meets_need text
);
comment on table service_type is 'The catalogue of services: the groups are fixed, the entries are data (T1067-1072). An entry is switched off, never deleted.';
comment on column service_type.for_groups is 'Whether it is given in meetings of a group';
comment on column service_type.provider is 'The group of the specialist who usually gives it; empty where that differs.';
comment on column service_type.state_group is 'What the state counts it among; empty where that is not known';
comment on column service_type.volume is 'Whether the state guarantees it, free of charge, or it goes beyond that (T604); empty where that is not known';
comment on column service_type.tariff is 'In tenge for one service (T780); empty where there is none';
comment on column service_type.meets_need is 'The need of the primary assessment for which it is proposed in the agreement';

-- The six groups of the centre are six of the state's eight.
insert into service_type (code, service_group, name, position, for_groups, provider, state_group, meets_need)
select code, service_group, name, position, for_groups, provider, service_group, meets_need
from (values
    ('psychologicalDiagnostics', 'socioPsychological', 'psychological diagnostics', 10, false, 'psychologist', null),
    ('individualCounselling', 'socioPsychological', 'individual counselling', 20, false, 'psychologist', 'psychologicalSupport'),
    ('familyCounselling', 'socioPsychological', 'family counselling', 30, false, 'psychologist', null),
    ('groupCounselling', 'socioPsychological', 'group counselling', 35, true, 'psychologist', null),
    ('childSessions', 'socioPsychological', 'sessions with a child', 40, false, 'psychologist', null),
    ('psychologicalSupport', 'socioPsychological', 'support and motivation', 50, false, 'psychologist', null),
    ('conflictPrevention', 'socioPsychological', 'conflict prevention and settlement', 60, false, 'psychologist', null),
    ('parentClub', 'socioPsychological', 'parent club', 70, true, null, null),
    ('teenClub', 'socioPsychological', 'teen club', 80, true, null, null),
    ('groupTraining', 'socioPsychological', 'group training', 90, true, null, null),
    ('artTherapy', 'socioPsychological', 'art therapy', 100, true, 'psychologist', null),
    ('contactWithRelatives', 'socioPsychological', 'contact with relatives', 105, false, null, null),
    ('schoolEnrolment', 'socioPedagogical', 'help with school enrolment', 110, false, null, null),
    ('specialSchoolEnrolment', 'socioPedagogical', 'help with special school enrolment', 120, false, null, null),
    ('schoolAttendance', 'socioPedagogical', 'school attendance followed up', 130, false, null, null),
    ('speechTherapy', 'socioPedagogical', 'sessions with a speech therapist', 140, false, 'speechTherapist', 'speech'),
    ('defectologistSessions', 'socioPedagogical', 'sessions with a defectologist', 150, false, null, null),
    ('pedagogicalDiagnostics', 'socioPedagogical', 'pedagogical diagnostics', 160, false, null, null),
    ('upbringingCounselling', 'socioPedagogical', 'counselling on upbringing and learning', 170, false, null, 'learning'),
    ('vocationalEducation', 'socioPedagogical', 'help with vocational education', 180, false, null, null),
    ('strongParents', 'socioPedagogical', 'training "Strong parents - strong children"', 190, true, null, null),
    ('tutors', 'socioPedagogical', 'tutors', 192, false, null, null),
    ('specialCourses', 'socioPedagogical', 'special courses', 194, false, null, null),
    ('fosterParentSchool', 'socioPedagogical', 'foster-parent school', 195, true, null, null),
    ('legalConsultation', 'socioLegal', 'legal consultation', 200, false, 'lawyer', 'legalHelp'),
    ('legalHelpBenefits', 'socioLegal', 'papers for benefits and payments', 210, false, 'lawyer', 'benefitNotReceived'),
    ('alimony', 'socioLegal', 'alimony', 220, false, 'lawyer', null),
    ('identityDocuments', 'socioLegal', 'identity documents', 230, false, 'lawyer', 'documents'),
    ('otherDocuments', 'socioLegal', 'other documents', 240, false, 'lawyer', null),
    ('courtClaims', 'socioLegal', 'court claims and applications', 250, false, 'lawyer', null),
    ('disabilityPapers', 'socioLegal', 'disability papers', 252, false, 'lawyer', null),
    ('letterToGuardianshipBody', 'socioLegal', 'letter to the guardianship body', 254, false, 'lawyer', null),
    ('letterToChildRightsCommittee', 'socioLegal', 'letter to the child-rights committee', 256, false, 'lawyer', null),
    ('letterToProsecutor', 'socioLegal', 'letter to the prosecutor', 258, false, 'lawyer', null),
    ('legalStatus', 'socioLegal', 'setting or changing a legal status', 260, false, 'lawyer', null),
    ('guardianship', 'socioLegal', 'guardianship', 270, false, 'lawyer', null),
    ('housingRights', 'socioLegal', 'housing rights', 280, false, 'lawyer', 'housing'),
    ('divorce', 'socioLegal', 'divorce', 290, false, 'lawyer', null),
    ('inheritance', 'socioLegal', 'inheritance', 300, false, 'lawyer', null),
    ('legalLiteracy', 'socioLegal', 'legal literacy class', 310, true, 'lawyer', null),
    ('benefitsAndPayments', 'socioEconomic', 'help in getting benefits and payments', 320, false, null, 'benefits'),
    ('employment', 'socioEconomic', 'help with employment', 330, false, null, 'employment'),
    ('medicineFromSponsors', 'socioEconomic', 'medicine from sponsors', 340, false, null, null),
    ('foodFromSponsors', 'socioEconomic', 'food from sponsors', 350, false, null, 'food'),
    ('stationeryFromSponsors', 'socioEconomic', 'stationery from sponsors', 360, false, null, null),
    ('grantAdvice', 'socioEconomic', 'advice on grants', 370, false, null, null),
    ('clinicRegistration', 'socioMedical', 'registration with a clinic', 380, false, null, 'health'),
    ('medicalSocialExamination', 'socioMedical', 'medical-social examination', 385, false, null, null),
    ('psychologicalMedicalPedagogicalCommission', 'socioMedical', 'psychological-medical-pedagogical commission', 390, false, null, null),
    ('guaranteedFreeCare', 'socioMedical', 'guaranteed free medical care', 400, false, null, null),
    ('medicalCommission', 'socioMedical', 'medical commission', 410, false, null, null),
    ('sanatorium', 'socioMedical', 'sanatorium treatment', 420, false, null, null),
    ('technicalAids', 'socioMedical', 'technical aids', 430, false, null, null),
    ('medicalCounselling', 'socioMedical', 'social and medical counselling', 440, false, null, null),
    ('holidayEvents', 'socioCultural', 'holidays and celebrations', 450, false, null, null),
    ('contests', 'socioCultural', 'contests and concerts', 460, false, null, null),
    ('hobbyClubs', 'socioCultural', 'clubs and circles', 470, true, null, null),
    ('excursionsAndTheatre', 'socioCultural', 'excursions, theatre and cinema', 480, false, null, null),
    ('sport', 'socioCultural', 'sports events', 490, false, null, null),
    ('familyTrip', 'socioCultural', 'the yearly family trip', 500, false, null, null)) as catalogue (code, service_group, name, position, for_groups, provider, meets_need);

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
