-- counts: events
select talk.id::text as counted, null::text as case_number, null::text as family_type, null::text as part,
       talk.held_on as on_day, worker.name as whom, 'talkHeld' as why, array[talk.held_on::text] as facts
  from casefile.supervision_talk talk
  join casefile.talk_series series on series.number = talk.series
  left join casefile.worker on worker.user_id = series.worker
 where talk.held_on >= :from and talk.held_on < :until
