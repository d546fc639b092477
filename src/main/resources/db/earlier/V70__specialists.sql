-- Whom the centre asks into families (T1036): one list for forms, rights and words. The code is the id of the group of
-- users whose members are of this kind; names and topics are written as they stand inside a sentence.

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
