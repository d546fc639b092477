-- counts: events
-- source: T782
-- split by: complaintKind
-- names: select code, name_en, name_ru, name_kk from casefile.complaint_kind
-- overlapping: parts
-- readers: complaint
select said.number as counted, said.number as case_number, null as family_type, about.kind as part, said.made_on as on_day, null as whom,
       'complained' as why, array[said.made_on::text, (said.answer_by at time zone :zone)::date::text] as facts
  from casefile.complaint said
  left join casefile.complaint_about about on about.complaint_number = said.number
 where said.made_on >= :from and said.made_on < :until
