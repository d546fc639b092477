-- Complaints of families (T782, T796), kept apart from the case file.

create table casefile.complaint_counter (
    year integer primary key,
    last_number integer not null check (last_number > 0)
);
comment on table casefile.complaint_counter is 'The last number of a complaint given in a year; the row is locked while one is taken down';

create table casefile.complaint_kind (
    code text primary key check (code ~ '^[a-z][a-zA-Z0-9]*$'),
    name_en text not null,
    name_ru text not null,
    name_kk text not null,
    position integer not null,
    active boolean not null default true
);
comment on table casefile.complaint_kind is 'What families complain about. One that is no longer offered stays, for old complaints';
insert into casefile.complaint_kind (code, name_en, name_ru, name_kk, position) values
    ('manner', 'How the family was spoken to', 'Как разговаривали с семьёй', 'Отбасымен қалай сөйлескені', 10),
    ('serviceNotGiven', 'Something promised was not done', 'Обещанное не сделано', 'Уәде етілген нәрсе орындалмады', 20),
    ('quality', 'Quality of a service', 'Качество услуги', 'Қызмет сапасы', 30),
    ('waiting', 'Waiting, times and the way to the centre', 'Ожидание, время приёма, доступность центра', 'Күту, қабылдау уақыты, орталыққа жету', 40),
    ('decision', 'A decision of the centre', 'Решение центра', 'Орталықтың шешімі', 50),
    ('confidence', 'What the family told was passed on', 'Сведения о семье переданы другим', 'Отбасы айтқан мәлімет басқаға берілді', 60),
    ('worker', 'The family wants another worker', 'Семья хочет другого специалиста', 'Отбасы басқа маманды қалайды', 70),
    ('safety', 'Safety of a child at the centre', 'Безопасность ребёнка в центре', 'Баланың орталықтағы қауіпсіздігі', 80),
    ('other', 'Something else', 'Другое', 'Басқа', 90);

create table casefile.complaint (
    number text primary key check (number ~ '^K-[0-9]{4}-[0-9]{4,}$'),
    lock_version integer not null,
    made_on date not null,
    way text not null check (way in ('spoken', 'phone', 'written', 'email', 'throughOther')),
    made_by text,
    reached_by text,
    case_number text,
    what text not null,
    wanted text,
    taken_by text not null,
    taken_at timestamptz not null,
    answer_by timestamptz not null,
    keeper_role text,
    keeper text,
    status text not null check (status in ('taken', 'handedOver', 'answered', 'lookedAtAgain')),
    answerer text,
    founder boolean not null default false,
    answered_by text,
    answered_at timestamptz,
    told_on date,
    told_how text check (told_how in ('spoken', 'phone', 'written', 'email', 'notReached')),
    found text,
    justified text check (justified in ('justified', 'partly', 'unjustified')),
    satisfaction text check (satisfaction in ('satisfied', 'goesFurther', 'notKnown')),
    turn_to text,
    second_role text,
    second_keeper text,
    second_founder boolean not null default false,
    second_by text,
    second_at timestamptz,
    second_told_on date,
    second_outcome text check (second_outcome in ('stands', 'changed')),
    second_found text,
    filing_id uuid not null references casefile.filing (id) deferrable initially deferred,
    check ((keeper_role is null) <> (keeper is null)),
    check ((status in ('answered', 'lookedAtAgain')) = (answered_at is not null)),
    check ((answered_at is null) = (found is null or justified is null or told_on is null)),
    check ((status = 'lookedAtAgain') = (second_at is not null))
);
comment on table casefile.complaint is 'A complaint of somebody of a family, in whatever way it came (T782). It is on no case''s timeline, and seen by whom it lies with and by who answers it.';
comment on column casefile.complaint.number is 'K-YYYY-NNNN; the key of its process and of its filings.';
comment on column casefile.complaint.made_by is 'Who complains; null for who does not say.';
comment on column casefile.complaint.case_number is 'As it was said: who takes it down need not see the case, so that it is not asked for.';
comment on column casefile.complaint.keeper_role is 'The group with which it lies, of whom it does not name anybody; null where it lies with one person.';
comment on column casefile.complaint.founder is 'Whether the founder answers it, outside of the centre.';
comment on column casefile.complaint.turn_to is 'To whom the family was told that it may turn next.';
create index complaint_open on casefile.complaint (answer_by) where answered_at is null;
create index complaint_taken on casefile.complaint (taken_by, number);
create index complaint_filing on casefile.complaint (filing_id);

create table casefile.complaint_about (
    complaint_number text not null references casefile.complaint (number),
    kind text not null references casefile.complaint_kind (code),
    primary key (complaint_number, kind)
);
comment on table casefile.complaint_about is 'What a complaint is about.';
create index complaint_about_kind on casefile.complaint_about (kind);

create table casefile.complaint_worker (
    complaint_number text not null references casefile.complaint (number),
    worker text not null,
    primary key (complaint_number, worker)
);
comment on table casefile.complaint_worker is 'Whom a complaint is about: they neither read nor answer it.';

create table casefile.complaint_measure (
    id uuid primary key,
    complaint_number text not null references casefile.complaint (number),
    position integer not null,
    what text not null,
    doer text not null,
    due_on date not null,
    done boolean,
    result text,
    ended_at timestamptz,
    check ((done is null) = (ended_at is null))
);
comment on table casefile.complaint_measure is 'What is done after a complaint, by whom and until when.';
create index complaint_measure_of on casefile.complaint_measure (complaint_number, position);
