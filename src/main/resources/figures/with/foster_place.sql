-- The places of those who were foster families when the period ended, as many as each had then; the children who lived there took the first.
foster_place as (
  select foster.number || '/' || place.seat as counted, foster.number as case_number, (foster.entered_at at time zone :zone)::date as on_day,
         foster.names as whom, place.seat <= living.children as held
    from casefile.foster_family foster
    left join lateral (
      select (paper.answers ->> 'places')::int as places from casefile.filing paper
       where paper.subject = foster.number and paper.answers ->> 'places' is not null
         and paper.filed_at < (cast(:until as timestamp) at time zone :zone)
       order by paper.sequence desc limit 1) written on true
    cross join lateral (
      select count(*) as children from casefile.foster_stay stay
       where stay.foster_family = foster.number and stay.came_on < :until and (stay.left_on is null or stay.left_on >= :until)) living
    cross join lateral generate_series(1, coalesce(written.places, foster.places)) place (seat)
   where foster.entered_at < (cast(:until as timestamp) at time zone :zone) and (foster.ended_on is null or foster.ended_on >= :until)
)
