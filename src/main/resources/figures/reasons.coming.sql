-- counts: events
-- source: T1203-1216, T1220-1232
-- split by: reason
-- names: select code, name_en, name_ru, name_kk from casefile.coming_reason_kind
-- with: case_family
select coalesce(said.case_number, said.one_off_number) || ' ' || said.reason as counted, coalesce(said.case_number, said.one_off_number) as case_number,
       case when owner.family_id is not null then casefile.family_type_on(owner.family_id, said.noted_on) end as family_type,
       said.reason as part, said.noted_on as on_day, f.name as whom, 'cameWith' as why, array[said.noted_on::text] as facts
  from casefile.coming_reason said
  left join case_family owner on owner.case_number = said.case_number
  left join casefile.family f on f.id = owner.family_id
 where not said.struck and said.noted_on >= :from and said.noted_on < :until
