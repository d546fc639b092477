-- Before the kinds of specialists were rows, a further kind was a further group of users. Whoever works here in such a
-- group, or is named by a plan or was asked, stays to be asked; the centre writes the words.

insert into specialist_kind (code, name_en, name_ru, name_kk, asked_about_en, asked_about_ru, asked_about_kk, position)
select code, code, code, code, '-', '-', '-', 1000 + row_number() over (order by code)
from (
    select role as code from worker
    union select responsible from measure
    union select specialist from service_request
) named
where code ~ '^[A-Za-z][A-Za-z0-9]*$'
  and code not in ('parent', 'caseManager', 'other', 'specialist', 'coordinator', 'director', 'analyst', 'partner')
  and code not in (select code from specialist_kind);
