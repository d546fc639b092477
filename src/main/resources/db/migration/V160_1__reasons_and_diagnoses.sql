-- Why people come (T1165-1171, T1203-1216, T1220-1232) and what is found with children who get corrective help (T1235).
create table casefile.coming_reason_kind (
    code         text    primary key check (code ~ '^[A-Za-z][A-Za-z0-9]*$'),
    reason_group text    check (reason_group in ('psychologicalPedagogical', 'legal', 'economic')),
    name_en      text    not null,
    name_ru      text    not null,
    name_kk      text    not null,
    position     integer not null,
    active       boolean not null default true
);
comment on table casefile.coming_reason_kind is 'Reasons for coming: the entries are data. An entry is switched off, never deleted';
comment on column casefile.coming_reason_kind.reason_group is 'One of the three groups of reasons (T1248-1250); empty where it is of none of them';

insert into casefile.coming_reason_kind (code, reason_group, name_en, name_ru, name_kk, position) values
    ('emotionalState', 'psychologicalPedagogical', 'emotional state', 'эмоциональное состояние', 'эмоционалдық жағдай', 10),
    ('fosterAdaptation', 'psychologicalPedagogical', 'a foster child does not settle in', 'сложности в адаптации приёмных детей в замещающей семье', 'асырап алынған баланың отбасына бейімделуінің қиындығы', 20),
    ('relationsInFamily', 'psychologicalPedagogical', 'relations between parents and children', 'проблемы взаимоотношений между родителями и детьми', 'ата-ана мен бала арасындағы қарым-қатынас мәселелері', 30),
    ('parentBurnout', 'psychologicalPedagogical', 'parents are burnt out', 'эмоциональное выгорание родителей', 'ата-ананың эмоционалдық күйзелуі', 40),
    ('behaviour', 'psychologicalPedagogical', 'difficult behaviour: aggression, temper, breakdowns', 'поведенческие сложности: агрессивность, вспыльчивость, нервные срывы', 'мінез-құлық қиындықтары: агрессия, ашушаңдық, жүйке тозуы', 50),
    ('trauma', 'psychologicalPedagogical', 'trauma: in childhood, violence in the family', 'психологические травмы: детские травмы, насилие в семье', 'психологиялық жарақат: балалық шақтағы жарақат, отбасындағы зорлық-зомбылық', 60),
    ('grief', 'psychologicalPedagogical', 'grief and loss', 'переживание горя и потери', 'қайғы мен жоғалту', 70),
    ('resentment', 'psychologicalPedagogical', 'resentment', 'обиды', 'реніш', 80),
    ('addiction', 'psychologicalPedagogical', 'drugs, alcohol and other addictions', 'наркотическая, алкогольная и другие зависимости', 'есірткіге, алкогольге және басқа тәуелділіктер', 90),
    ('negativeThinking', 'psychologicalPedagogical', 'negative thinking', 'негативное мышление', 'жағымсыз ойлау', 100),
    ('painfulPast', 'psychologicalPedagogical', 'a painful past', 'переживания негативного прошлого опыта', 'өткендегі ауыр тәжірибе', 110),
    ('digitalDependence', 'psychologicalPedagogical', 'dependence on screens', 'цифровая зависимость', 'цифрлық тәуелділік', 120),
    ('theftAndFears', 'psychologicalPedagogical', 'theft, aggression, fears', 'воровство, агрессия, страхи', 'ұрлық, агрессия, қорқыныш', 130),
    ('upbringing', 'psychologicalPedagogical', 'difficulties in upbringing and learning', 'трудности в воспитании и обучении детей', 'бала тәрбиелеу мен оқытудағы қиындықтар', 140),
    ('lowEducation', 'psychologicalPedagogical', 'little or no education of the parents', 'низкий уровень образования или его отсутствие', 'білім деңгейінің төмендігі немесе білімнің болмауы', 150),
    ('childStatus', 'legal', 'legal status of a child', 'установление юридического статуса ребёнка', 'баланың заңды мәртебесін белгілеу', 160),
    ('guardianship', 'legal', 'guardianship', 'оформление опеки', 'қорғаншылықты рәсімдеу', 170),
    ('kinGuardianship', 'legal', 'guardianship by relatives', 'оформление родственной опеки и попечительства', 'туыстық қорғаншылық пен қамқоршылықты рәсімдеу', 180),
    ('guardianshipCourt', 'legal', 'guardianship before the court', 'судебное разбирательство по вопросам опекунства', 'қорғаншылық мәселелері бойынша сот талқылауы', 190),
    ('alimonyAndInheritance', 'legal', 'alimony, dividing an inheritance', 'выплата алиментов, раздел наследства', 'алимент төлеу, мұраны бөлу', 200),
    ('divorce', 'legal', 'divorce, with alimony', 'бракоразводный процесс, включая назначение алиментов', 'ажырасу, оның ішінде алимент тағайындау', 210),
    ('housingQuestions', 'legal', 'housing: division, queue, privatisation', 'жилищные вопросы: раздел имущества, постановка на очередь, приватизация', 'тұрғын үй мәселелері: мүлікті бөлу, кезекке тұру, жекешелендіру', 220),
    ('inheritedHousing', 'legal', 'housing left by a parent who has died', 'оформление жилья, оставшегося от умершего родителя', 'қайтыс болған ата-анадан қалған тұрғын үйді рәсімдеу', 230),
    ('lettersToBodies', 'legal', 'letters to guardianship body, child-rights committee, prosecutor', 'обращения в органы опеки, комитет по охране прав детей, прокуратуру', 'қорғаншылық органына, бала құқықтарын қорғау комитетіне, прокуратураға өтініштер', 240),
    ('documents', 'legal', 'official documents are missing', 'проблемы с получением официальных документов', 'ресми құжаттарды алу мәселелері', 250),
    ('legalIlliteracy', 'legal', 'does not know the law and the own rights', 'правовая безграмотность', 'құқықтық сауатсыздық', 260),
    ('offence', 'legal', 'a parent has been sentenced', 'криминальный опыт родителя, отбывание наказания', 'ата-ананың сотталуы, жазасын өтеуі', 270),
    ('lowIncome', 'economic', 'low, uncertain or no income', 'низкий, временный доход или его отсутствие', 'табыстың төмендігі, уақытшалығы немесе болмауы', 280),
    ('noWork', 'economic', 'no work', 'отсутствие работы', 'жұмыстың болмауы', 290),
    ('benefits', 'economic', 'benefits and payments', 'пособия и выплаты', 'жәрдемақылар мен төлемдер', 300),
    ('badHousing', 'economic', 'bad housing', 'плохие жилищные условия', 'тұрғын үй жағдайының нашарлығы', 310),
    ('disabilityOrIllness', null, 'disability or severe illness', 'инвалидность или тяжёлое заболевание', 'мүгедектік немесе ауыр ауру', 320);

create table casefile.coming_reason (
    id             uuid    primary key,
    case_number    text    references casefile.family_case (case_number),
    one_off_number text    references casefile.one_off_service (number),
    reason         text    not null references casefile.coming_reason_kind (code),
    noted_on       date    not null,
    filing_id      uuid    not null references casefile.filing (id) deferrable initially deferred,
    struck         boolean not null default false,
    check (num_nonnulls(case_number, one_off_number) > 0)
);
comment on table casefile.coming_reason is 'What a family, or whoever asks for a one-off service, comes with; said once, several of them';
comment on column casefile.coming_reason.one_off_number is 'The one-off service that it was said with';
comment on column casefile.coming_reason.noted_on is 'The day on which it was said';
comment on column casefile.coming_reason.struck is 'A correction took it out of its paper: counted no more';
create index coming_reason_case on casefile.coming_reason (case_number);
create index coming_reason_one_off on casefile.coming_reason (one_off_number);
create index coming_reason_noted on casefile.coming_reason (noted_on, reason) where not struck;
create index coming_reason_filing on casefile.coming_reason (filing_id);

alter table casefile.service_type add column corrective boolean not null default false;
comment on column casefile.service_type.corrective is 'Whether it is corrective help to children (T1235): the diagnosis is asked for in its sessions';
update casefile.service_type set corrective = true where code in ('speechTherapy', 'defectologistSessions');

create table casefile.diagnosis_group (
    code     text    primary key check (code ~ '^[A-Za-z][A-Za-z0-9]*$'),
    name_en  text    not null,
    name_ru  text    not null,
    name_kk  text    not null,
    position integer not null,
    active   boolean not null default true
);
comment on table casefile.diagnosis_group is 'Groups of diagnoses of children who get corrective help (T1235): the entries are data';

insert into casefile.diagnosis_group (code, name_en, name_ru, name_kk, position) values
    ('psychoSpeechDelay', 'delayed psychological and speech development', 'задержка психоречевого развития', 'психикалық және сөйлеу дамуының кешеуілдеуі', 10),
    ('speechDelay', 'delayed speech development', 'задержка речевого развития', 'сөйлеу дамуының кешеуілдеуі', 20),
    ('dysgraphia', 'dysgraphia', 'дисграфия', 'дисграфия', 30),
    ('dyslexia', 'dyslexia', 'дислексия', 'дислексия', 40),
    ('sensorimotorAlalia', 'sensorimotor alalia', 'сенсомоторная алалия', 'сенсомоторлық алалия', 50),
    ('motorAlalia', 'motor alalia', 'моторная алалия', 'моторлық алалия', 60),
    ('otherDiagnosis', 'another diagnosis', 'другой диагноз', 'басқа диагноз', 70);

create table casefile.child_diagnosis (
    id              uuid    primary key,
    case_number     text    not null references casefile.family_case (case_number),
    member_id       uuid    not null references casefile.family_member (id),
    diagnosis_group text    not null references casefile.diagnosis_group (code),
    noted_on        date    not null,
    filing_id       uuid    not null references casefile.filing (id) deferrable initially deferred,
    struck          boolean not null default false
);
comment on table casefile.child_diagnosis is 'What is found with a child; counted, and told in its paper only to those who lead';
comment on column casefile.child_diagnosis.struck is 'A correction took it out of its paper: counted no more';
create index child_diagnosis_member on casefile.child_diagnosis (member_id, noted_on);
create index child_diagnosis_case on casefile.child_diagnosis (case_number);
create index child_diagnosis_filing on casefile.child_diagnosis (filing_id);
