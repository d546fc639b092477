-- counts: events
-- source: T782, T796
-- split by: figures.answered: inTime, late, overdue, open
-- readers: complaint
select said.number as counted, said.number as case_number, null as family_type,
       case when said.answered_at <= said.answer_by then 'inTime' when said.answered_at is not null then 'late'
            when said.answer_by < :now then 'overdue' else 'open' end as part, said.made_on as on_day, null as whom,
       case when said.answered_at is null then 'notDone' else 'doneOn' end as why,
       array[(said.answer_by at time zone :zone)::date::text, (said.answered_at at time zone :zone)::date::text] as facts
  from casefile.complaint said
 where said.made_on >= :from and said.made_on < :until
