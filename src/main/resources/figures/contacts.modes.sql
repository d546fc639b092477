-- counts: events
-- split by: set.mode: office, home, online, phone, mobileVisit
-- with: case_family
select contact.id::text as counted, contact.case_number, coalesce(span.type, f.type) as family_type,
       contact.mode as part, contact.on_day, f.name as whom, 'contactMade' as why,
       array[contact.on_day::text, 'set.contact.' || contact.kind] as facts
  from casefile.contact contact
  join case_family owner on owner.case_number = contact.case_number
  join casefile.family f on f.id = owner.family_id
  left join casefile.family_type_span span on span.family_id = owner.family_id and span.since <= contact.on_day and (span.until is null or span.until > contact.on_day)
 where not contact.struck and contact.reached and contact.on_day >= :from and contact.on_day < :until
