-- Who works at the centre, who of them is away, and which kinds of specialists it asks.

create table worker (
    user_id text primary key,
    version integer not null,
    name text not null check (name <> ''),
    role text not null,
    active boolean not null
);
comment on table worker is 'Who works at the centre, by the user name with which they log in';
comment on column worker.role is 'The id of the group of users; the centre adds roles as it needs them';
create index worker_role on worker (role) where active;

create table absence_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table absence_counter is 'The last number of an absence given in a year; the row is locked while one is arranged';

create table worker_absence (
    number text primary key check (number ~ '^A-[0-9]{4}-[0-9]{4,}$'),
    version integer not null,
    worker text not null references worker (user_id),
    reason text not null check (reason in ('illness', 'leave', 'departure')),
    since timestamptz not null,
    planned_until date,
    ended_at timestamptz,
    substitute text references worker (user_id),
    arranged_by text not null,
    filing_id uuid not null references filing (id) deferrable initially deferred,
    check (ended_at >= since),
    check (substitute <> worker),
    check ((reason = 'departure') = (planned_until is null)),
    check (reason <> 'departure' or ended_at is not null)
);
comment on table worker_absence is 'A worker is away; it belongs to no case, and its number is the key of its process and its filings';
comment on column worker_absence.planned_until is 'The last day of it; null where the worker does not come back';
comment on column worker_absence.ended_at is 'Null while the worker is away; a departure waits for nobody';
comment on column worker_absence.substitute is 'Who is told in their place; null where every case went to a worker of its own and nobody comes back';
create unique index worker_absence_now on worker_absence (worker) where ended_at is null;
create index worker_absence_worker on worker_absence (worker, since);
create index worker_absence_substitute on worker_absence (substitute);
create index worker_absence_filing on worker_absence (filing_id);

alter table case_assignment
    add foreign key (absence) references worker_absence (number) deferrable initially deferred;

create table specialist_kind (
    code text primary key check (code ~ '^[A-Za-z][A-Za-z0-9]*$' and code not in ('parent', 'caseManager', 'other', 'specialist')),
    name_en text not null,
    name_ru text not null,
    name_kk text not null,
    asked_about_en text not null,
    asked_about_ru text not null,
    asked_about_kk text not null,
    position integer not null,
    active boolean not null default true
);
comment on table specialist_kind is 'The kinds of specialists whom the centre asks, each a group of users of the same id. A kind is switched off, never deleted.';

insert into specialist_kind
    (code, name_en, name_ru, name_kk, asked_about_en, asked_about_ru, asked_about_kk, position)
values
    ('psychologist', 'psychologist', 'психолог', 'психолог',
        'emotional state, relations in the family, trauma, loss, behaviour of children',
        'эмоциональное состояние, отношения в семье, травма, утрата, поведение детей',
        'эмоциялық жай-күй, отбасындағы қарым-қатынас, жарақат, қаза, балалардың мінез-құлқы', 10),
    ('lawyer', 'lawyer', 'юрист', 'заңгер',
        'documents, benefits, alimony, guardianship, housing, court',
        'документы, пособия, алименты, опека, жильё, суд',
        'құжаттар, жәрдемақы, алимент, қорғаншылық, тұрғын үй, сот', 20),
    ('speechTherapist', 'speech therapist', 'логопед', 'логопед',
        'speech of children, reading and writing',
        'речь детей, чтение и письмо',
        'балалардың сөйлеуі, оқу және жазу', 30),
    ('defectologist', 'defectologist', 'дефектолог', 'дефектолог',
        'corrective teaching, delayed development, teaching of a child with a disability',
        'коррекционные занятия, задержка развития, обучение ребёнка с инвалидностью',
        'түзету сабақтары, дамудың кешеуілдеуі, мүгедектігі бар баланы оқыту', 40),
    ('teacher', 'teacher', 'педагог', 'педагог',
        'learning, attendance, upbringing, preparation for school',
        'учёба, посещаемость, воспитание, подготовка к школе',
        'оқу, сабаққа қатысу, тәрбие, мектепке дайындық', 50),
    ('doctor', 'doctor', 'врач', 'дәрігер',
        'health, disability, infants and pregnancy',
        'здоровье, инвалидность, младенцы и беременность',
        'денсаулық, мүгедектік, сәбилер және жүктілік', 60),
    ('addictionPsychologist', 'addiction psychologist', 'психолог по зависимостям', 'тәуелділік жөніндегі психолог',
        'alcohol, drugs and other dependencies, and those who live with them',
        'алкоголь, наркотики и другие зависимости, а также близкие зависимого',
        'алкоголь, есірткі және басқа тәуелділіктер, сондай-ақ тәуелді адамның жақындары', 70);
