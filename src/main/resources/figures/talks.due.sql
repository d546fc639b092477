-- counts: events
select talk.id::text as counted, null::text as case_number, null::text as family_type, null::text as part,
       (talk.due_at at time zone :zone)::date as on_day, worker.name as whom,
       'talkDue' as why, array[(talk.due_at at time zone :zone)::date::text] as facts
  from casefile.supervision_talk talk
  join casefile.talk_series series on series.number = talk.series
  left join casefile.worker on worker.user_id = series.worker
 where (talk.due_at at time zone :zone)::date >= :from and (talk.due_at at time zone :zone)::date < :until
   and not exists (
     select 1 from casefile.supervision_talk before
      where before.series = talk.series and before.put_off_until is not null
        and before.sequence = (select max(sequence) from casefile.supervision_talk earlier
                                where earlier.series = talk.series and earlier.sequence < talk.sequence))
