-- What the figures of the centre ask again and again (org.shanyraq.figures).
create function casefile.family_type_on(family uuid, day date) returns text language sql stable parallel safe as $$
  select coalesce(
    (select span.type from casefile.family_type_span span
      where span.family_id = family and span.since <= day and (span.until is null or span.until > day)),
    (select kept.type from casefile.family kept where kept.id = family))
$$;
comment on function casefile.family_type_on is 'The type of a family on a day, as it was then';

create index service_record_given_on on casefile.service_record (given_on) where not struck;
create index contact_on_day on casefile.contact (on_day) where not struck;
create index review_held_on on casefile.review (held_on);
create index group_meeting_held_on on casefile.group_meeting (held_on);
create index admission_minutes_decided on casefile.admission_minutes (decided_at);
