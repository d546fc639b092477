-- with: case_family
-- Every service that was given in the period, to families and to people from outside.
service_event as (
  select record.id, coalesce(record.case_number, record.one_off_number) as case_number, record.case_number as in_case, record.one_off_number,
         record.group_meeting_id, record.service, kind.name as service_name, kind.service_group, kind.provider, kind.corrective, record.mode, record.mobile_reason, record.people,
         record.given_on as on_day, coalesce(f.name, single.recipient_name) as whom,
         coalesce(span.type, f.type) as family_type
    from casefile.service_record record
    join casefile.service_type kind on kind.code = record.service
    left join case_family owner on owner.case_number = record.case_number
    left join casefile.family f on f.id = owner.family_id
    left join casefile.family_type_span span on span.family_id = owner.family_id and span.since <= record.given_on and (span.until is null or span.until > record.given_on)
    left join casefile.one_off_service single on single.number = record.one_off_number
   where not record.struck and record.given_on >= :from and record.given_on < :until
)
