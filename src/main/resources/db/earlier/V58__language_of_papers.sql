-- The language in which a family's papers are printed; families for which none was chosen have the centre's.

create table paper_language (
    family_id uuid primary key references family (id),
    language text not null check (language in ('ru', 'kk', 'en')),
    chosen_by text not null,
    chosen_at timestamptz not null
);
comment on table paper_language is 'The language in which a family''s papers are printed';
