create table standard_point (
    code text primary key check (code ~ '^[a-z][A-Za-z0-9]*$'),
    name_en text not null,
    name_ru text not null,
    name_kk text not null,
    source text not null,
    position integer not null,
    active boolean not null default true
);
comment on table standard_point is 'What a file is held against. A point is switched off, never deleted; what the program cannot answer the coordinator does';
comment on column standard_point.source is 'The line of the standard, or the centre''s decision';

insert into standard_point (code, name_en, name_ru, name_kk, source, position) values
    ('firstContactInTime', 'First contact in time', 'Первый контакт в срок', 'Алғашқы байланыс мерзімінде', 'T1088', 10),
    ('consentGiven', 'Consent to case management given', 'Согласие на ведение случая получено', 'Істі жүргізуге келісім алынған', 'T1404', 20),
    ('assessmentInTime', 'In-depth assessment in time', 'Углублённая оценка в срок', 'Терең бағалау мерзімінде', 'T1105', 30),
    ('riskConfirmed', 'Risk level confirmed by a person', 'Уровень риска подтверждён человеком', 'Тәуекел деңгейін адам растаған', 'T1408', 40),
    ('childHeard', 'Child heard for the plan', 'Ребёнка выслушали перед планом', 'Жоспар алдында баланың пікірі тыңдалған', 'T1404', 50),
    ('planSmart', 'Goals are clear and can be measured', 'Цели ясны и измеримы', 'Мақсаттар айқын әрі өлшемді', 'T1148', 60),
    ('signatures', 'Agreement and plan signed', 'Соглашение и план подписаны', 'Келісім мен жоспарға қол қойылған', 'T1408', 70),
    ('contactsAsAgreed', 'Family met as often as agreed', 'С семьёй встречаются так часто, как условились', 'Отбасымен келісілген жиілікте кездеседі', 'T1408', 80),
    ('reviewsInTime', 'Reviews in time', 'Пересмотры в срок', 'Қайта қараулар мерзімінде', 'T1154', 90),
    ('goalsWithOutcome', 'Goals that are due have an outcome', 'По целям, срок которых прошёл, есть итог', 'Мерзімі өткен мақсаттардың нәтижесі бар', 'T1157', 100),
    ('respectfulWords', 'The papers speak of the family with respect', 'В документах о семье пишут уважительно', 'Құжаттарда отбасы туралы құрметпен жазылған', 'T1404', 110);

create table draw_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table draw_counter is 'The last number of a draw of files given in a year; the row is locked while one is given';

create table file_draw (
    number text primary key check (number ~ '^F-[0-9]{4}-[0-9]{4,}$'),
    awaited_since timestamptz not null,
    drawn_at timestamptz,
    seed bigint,
    drew_from text[],
    drawn_lately text[],
    most integer,
    check (num_nulls(drawn_at, seed, drew_from, drawn_lately, most) in (0, 5))
);
comment on table file_draw is 'Files drawn by chance: with the seed and what was drawn from, anybody can draw again and gets the same files';
comment on column file_draw.drawn_lately is 'The open cases that had been drawn lately: they come in only where the others are too few';
create unique index file_draw_awaited on file_draw ((true)) where drawn_at is null;

create table file_check (
    id uuid primary key,
    draw_number text not null references file_draw (number),
    position integer not null check (position > 0),
    case_number text not null references family_case (case_number) deferrable initially deferred,
    case_manager text,
    checked_by text,
    checked_at timestamptz,
    met integer check (met >= 0),
    missing integer check (missing >= 0),
    filing_id uuid references filing (id) deferrable initially deferred,
    unique (draw_number, position),
    check (num_nulls(checked_by, checked_at, met, missing, filing_id) in (0, 5))
);
comment on table file_check is 'A file that was drawn and is held against the standard';
comment on column file_check.case_manager is 'Who led the case when it was drawn';
create index file_check_case on file_check (case_number, draw_number);
create index file_check_manager on file_check (case_manager, checked_at);
create index file_check_filing on file_check (filing_id);

create table file_point (
    check_id uuid not null references file_check (id),
    code text not null references standard_point (code),
    program text check (program in ('met', 'missing')),
    found text not null check (found in ('met', 'missing', 'notYet')),
    note text,
    primary key (check_id, code)
);
comment on table file_point is 'What a look at a file found of one point of the standard';
comment on column file_point.program is 'What the program found; null where only a person can tell';
create index file_point_code on file_point (code);
