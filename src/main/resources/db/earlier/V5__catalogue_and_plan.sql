create table service_type (
    code          text primary key,
    service_group text    not null check (service_group in ('socioPsychological', 'socioPedagogical', 'socioLegal',
                                                            'socioEconomic', 'socioMedical', 'socioCultural')),
    name          text    not null,
    position      integer not null unique,
    active        boolean not null default true
);
comment on table service_type is 'The catalogue of services: the groups are fixed, the entries are data (T1067-1072). An entry is switched off, never deleted.';

insert into service_type (code, service_group, name, position) values
    ('psychologicalDiagnostics', 'socioPsychological', 'psychological diagnostics', 10),
    ('individualCounselling', 'socioPsychological', 'individual counselling', 20),
    ('familyCounselling', 'socioPsychological', 'family counselling', 30),
    ('childSessions', 'socioPsychological', 'sessions with a child', 40),
    ('psychologicalSupport', 'socioPsychological', 'support and motivation', 50),
    ('conflictPrevention', 'socioPsychological', 'conflict prevention and settlement', 60),
    ('parentClub', 'socioPsychological', 'parent club', 70),
    ('teenClub', 'socioPsychological', 'teen club', 80),
    ('groupTraining', 'socioPsychological', 'group training', 90),
    ('artTherapy', 'socioPsychological', 'art therapy', 100),
    ('schoolEnrolment', 'socioPedagogical', 'help with school enrolment', 110),
    ('specialSchoolEnrolment', 'socioPedagogical', 'help with special school enrolment', 120),
    ('schoolAttendance', 'socioPedagogical', 'school attendance followed up', 130),
    ('speechTherapy', 'socioPedagogical', 'sessions with a speech therapist', 140),
    ('defectologistSessions', 'socioPedagogical', 'sessions with a defectologist', 150),
    ('pedagogicalDiagnostics', 'socioPedagogical', 'pedagogical diagnostics', 160),
    ('upbringingCounselling', 'socioPedagogical', 'counselling on upbringing and learning', 170),
    ('vocationalEducation', 'socioPedagogical', 'help with vocational education', 180),
    ('strongParents', 'socioPedagogical', 'training "Strong parents - strong children"', 190),
    ('legalConsultation', 'socioLegal', 'legal consultation', 200),
    ('legalHelpBenefits', 'socioLegal', 'papers for benefits and payments', 210),
    ('alimony', 'socioLegal', 'alimony', 220),
    ('identityDocuments', 'socioLegal', 'identity documents', 230),
    ('otherDocuments', 'socioLegal', 'other documents', 240),
    ('courtClaims', 'socioLegal', 'court claims and applications', 250),
    ('legalStatus', 'socioLegal', 'setting or changing a legal status', 260),
    ('guardianship', 'socioLegal', 'guardianship', 270),
    ('housingRights', 'socioLegal', 'housing rights', 280),
    ('divorce', 'socioLegal', 'divorce', 290),
    ('inheritance', 'socioLegal', 'inheritance', 300),
    ('legalLiteracy', 'socioLegal', 'legal literacy class', 310),
    ('benefitsAndPayments', 'socioEconomic', 'help in getting benefits and payments', 320),
    ('employment', 'socioEconomic', 'help with employment', 330),
    ('medicineFromSponsors', 'socioEconomic', 'medicine from sponsors', 340),
    ('foodFromSponsors', 'socioEconomic', 'food from sponsors', 350),
    ('stationeryFromSponsors', 'socioEconomic', 'stationery from sponsors', 360),
    ('grantAdvice', 'socioEconomic', 'advice on grants', 370),
    ('clinicRegistration', 'socioMedical', 'registration with a clinic', 380),
    ('psychologicalMedicalPedagogicalCommission', 'socioMedical', 'psychological-medical-pedagogical commission', 390),
    ('guaranteedFreeCare', 'socioMedical', 'guaranteed free medical care', 400),
    ('medicalCommission', 'socioMedical', 'medical commission', 410),
    ('sanatorium', 'socioMedical', 'sanatorium treatment', 420),
    ('technicalAids', 'socioMedical', 'technical aids', 430),
    ('medicalCounselling', 'socioMedical', 'social and medical counselling', 440),
    ('holidayEvents', 'socioCultural', 'holidays and celebrations', 450),
    ('contests', 'socioCultural', 'contests and concerts', 460),
    ('hobbyClubs', 'socioCultural', 'clubs and circles', 470),
    ('excursionsAndTheatre', 'socioCultural', 'excursions, theatre and cinema', 480),
    ('sport', 'socioCultural', 'sports events', 490),
    ('familyTrip', 'socioCultural', 'the yearly family trip', 500);

create table development_plan (
    id               uuid        primary key,
    case_number      text        not null references family_case,
    version          integer     not null check (version > 0),
    status           text        not null check (status in ('draft', 'changesAsked', 'signed', 'returned', 'approved',
                                                            'superseded')),
    written_by       text        not null,
    written_at       timestamptz not null,
    parent_signed_on date,
    worker_signed_on date,
    child_heard      boolean,
    approved_by      text,
    approved_at      timestamptz,
    filing_id        uuid        not null references filing (id) deferrable initially deferred,
    lock_version     integer     not null,
    unique (case_number, version),
    check (status not in ('signed', 'approved', 'superseded') or (parent_signed_on is not null and worker_signed_on is not null)),
    check (status not in ('approved', 'superseded') or (approved_by is not null and approved_by <> written_by))
);
create index development_plan_filing on development_plan (filing_id);
create unique index development_plan_in_force on development_plan (case_number) where status = 'approved';
comment on table development_plan is 'The family''s development plan, one row per version. A version is written over until it is signed; the filings keep every wording.';

create table goal (
    id              uuid    primary key,
    plan_id         uuid    not null references development_plan (id),
    number          integer not null check (number > 0),
    goal            text    not null,
    indicator       text    not null,
    deadline        date    not null,
    conditions      text,
    expected_result text    not null,
    outcome         text    check (outcome in ('achieved', 'partly', 'notAchieved', 'noLongerNeeded'))
);
create index goal_plan on goal (plan_id, number);
comment on table goal is 'A goal of one version of a plan (T1148, T1403).';
comment on column goal.outcome is 'What the latest review found; empty until a review has looked at it.';

create table measure (
    id               uuid    primary key,
    goal_id          uuid    not null references goal (id),
    number           integer not null check (number > 0),
    measure          text    not null,
    service          text    references service_type (code),
    responsible      text    not null,
    responsible_name text,
    deadline         date    not null
);
create index measure_goal on measure (goal_id, number);
create index measure_service on measure (service);
comment on table measure is 'What will be done for a goal, by whom and until when.';
comment on column measure.responsible is 'parent, caseManager, other, or the group of a specialist.';
