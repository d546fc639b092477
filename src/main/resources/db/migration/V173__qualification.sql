create table casefile.qualification_kind (
    code text primary key check (code ~ '^[a-z][A-Za-z0-9]*$'),
    name_en text not null check (name_en <> ''),
    name_ru text not null check (name_ru <> ''),
    name_kk text not null check (name_kk <> ''),
    renewed_after_months integer check (renewed_after_months > 0),
    source text not null check (source <> ''),
    position integer not null,
    active boolean not null default true
);
comment on table casefile.qualification_kind is 'What somebody can be qualified in: the entries are data. One is switched off, never deleted';
comment on column casefile.qualification_kind.name_en is 'As inside a sentence';
comment on column casefile.qualification_kind.renewed_after_months is 'How long it counts; null where it never runs out';
comment on column casefile.qualification_kind.source is 'The line that asks for it, or the centre''s decision';

create table casefile.qualification_needed (
    kind text not null references casefile.qualification_kind (code),
    role text not null check (role <> ''),
    primary key (kind, role)
);
comment on table casefile.qualification_needed is 'Of whom a qualification is required';
comment on column casefile.qualification_needed.role is 'The id of a group of users, or ''specialist'' for every kind of specialists';

insert into casefile.qualification_kind (code, name_en, name_ru, name_kk, renewed_after_months, source, position) values
    ('socialEducation', 'education in social work or a field near it', 'образование по социальной работе или близкое к ней',
        'әлеуметтік жұмыс бойынша немесе соған жақын білім', null, 'T1037', 10),
    ('professionalEducation', 'education in one''s profession', 'образование по своей профессии', 'өз мамандығы бойынша білім', null, 'T1037', 20),
    ('caseManagement', 'training in case management', 'обучение кейс-менеджменту', 'кейс-менеджментке оқу', 36,
        'T1384, T1448, T1450; every three years: the centre''s decision', 30),
    ('supervision', 'training in supervision', 'обучение супервизии', 'супервизияға оқу', 60,
        'T1035, T1384, T1647; every five years: the centre''s decision', 40),
    ('furtherTraining', 'further training', 'повышение квалификации', 'біліктілікті арттыру', 36,
        'T1037, T1450, T1647; every three years: the centre''s decision', 50),
    ('ethics', 'briefing on ethics and confidentiality', 'инструктаж по этике и конфиденциальности',
        'әдеп пен құпиялылық бойынша нұсқама', 12, 'T952, T1045; every year: the centre''s decision', 60);

insert into casefile.qualification_needed (kind, role) values
    ('socialEducation', 'caseManager'), ('socialEducation', 'coordinator'),
    ('professionalEducation', 'specialist'),
    ('caseManagement', 'caseManager'), ('caseManagement', 'coordinator'),
    ('supervision', 'coordinator'),
    ('furtherTraining', 'caseManager'), ('furtherTraining', 'coordinator'), ('furtherTraining', 'specialist'),
    ('ethics', 'caseManager'), ('ethics', 'coordinator'), ('ethics', 'specialist'), ('ethics', 'director');

create table casefile.qualification_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table casefile.qualification_counter is 'The last number of a worker''s qualifications given in a year; the row is locked while one is given';

create table casefile.qualified_worker (
    number text primary key check (number ~ '^Q-[0-9]{4}-[0-9]{4,}$'),
    worker text not null unique
);
comment on table casefile.qualified_worker is 'Whose qualifications are kept under which number: the key of their processes and filings. It stays when the worker leaves';

create table casefile.qualification (
    id uuid primary key,
    sequence bigint generated always as identity,
    worker text not null references casefile.qualified_worker (worker),
    kind text references casefile.qualification_kind (code),
    what text check (what <> ''),
    hours integer check (hours > 0),
    gained_on date not null,
    given_by text not null check (given_by <> ''),
    valid_until date,
    paper_number text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    filing_id uuid not null references casefile.filing (id) deferrable initially deferred,
    corrects uuid unique references casefile.qualification (id),
    because text check (because <> ''),
    taken_back boolean not null default false,
    check ((kind is null) = (what is not null)),
    check ((kind is null) = (hours is not null)),
    check (kind is not null or valid_until is null),
    check (valid_until >= gained_on),
    check ((corrects is null) = (because is null)),
    check (not taken_back or corrects is not null)
);
comment on table casefile.qualification is 'A qualification that a worker has, or a course that they went to. A row is never changed: one that names it in corrects takes its place';
comment on column casefile.qualification.kind is 'Null of a course';
comment on column casefile.qualification.valid_until is 'The last day on which it counts; null where it never runs out';
comment on column casefile.qualification.taken_back is 'The row that it corrects counts no more, nor does this one';
create index qualification_worker on casefile.qualification (worker, gained_on);
create index qualification_kind_code on casefile.qualification (kind);
create index qualification_filing on casefile.qualification (filing_id);

create view casefile.standing_qualification as
    select * from casefile.qualification
     where not taken_back
       and not exists (select 1 from casefile.qualification later where later.corrects = qualification.id);
comment on view casefile.standing_qualification is 'What counts: not corrected by another row, and not taken back';

create table casefile.qualification_due (
    id uuid primary key,
    worker text not null references casefile.qualified_worker (worker),
    kind text not null references casefile.qualification_kind (code),
    runs_out_on date,
    due_on date not null,
    opened_at timestamptz not null,
    settled_at timestamptz check (settled_at >= opened_at)
);
comment on table casefile.qualification_due is 'What a worker is to see to, because it runs out or is lacking';
comment on column casefile.qualification_due.runs_out_on is 'The last day of the one that they have; null where they had none';
create unique index qualification_due_open on casefile.qualification_due (worker, kind) where settled_at is null;
create index qualification_due_kind on casefile.qualification_due (kind);
