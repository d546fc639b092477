-- counts: events
-- source: T782
-- readers: complaint
select said.number as counted, said.number as case_number, null as family_type, null as part, said.made_on as on_day, null as whom,
       'complained' as why, array[said.made_on::text, (said.answer_by at time zone :zone)::date::text] as facts
  from casefile.complaint said
 where said.made_on >= :from and said.made_on < :until
