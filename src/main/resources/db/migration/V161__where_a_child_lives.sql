-- Where a child lives as time goes by, and with whom of its family it is in touch.
create table casefile.child_home (
    id        uuid primary key,
    member_id uuid not null references casefile.family_member (id),
    place     text not null check (place in
        ('home', 'relatives', 'fosterFamily', 'stateCentre', 'hospital', 'boardingSchool', 'elsewhere')),
    since     date not null,
    until     date,
    filing_id uuid not null references casefile.filing (id) deferrable initially deferred,
    check (until > since),
    constraint child_home_begins unique (member_id, since),
    constraint child_home_ends unique (member_id, until) deferrable initially deferred,
    constraint child_home_lasts exclude (member_id with =) where (until is null) deferrable initially deferred,
    constraint child_home_goes_on foreign key (member_id, until)
        references casefile.child_home (member_id, since) deferrable initially deferred
);
comment on table casefile.child_home is
    'Where a child lives, whoever placed it; before the first row, and where there is none, it lives at home, which is with the family of its case';
comment on column casefile.child_home.until is 'The first day of the next row; null while the child lives there';
create index child_home_filing on casefile.child_home (filing_id);

create table casefile.child_tie (
    id        uuid primary key,
    member_id uuid not null references casefile.family_member (id),
    since     date not null,
    with_whom varchar(200) not null check (with_whom <> ''),
    filing_id uuid not null references casefile.filing (id) deferrable initially deferred
);
comment on table casefile.child_tie is 'With whom of its own family a child is in touch, since when (T1253)';
create index child_tie_member on casefile.child_tie (member_id);
create index child_tie_filing on casefile.child_tie (filing_id);

-- What the placements of before say. Where a child ended one and began the next on one day, it is in the next.
with said as (
    select child_id, started_on as since, start_filing_id as filing, 1 as later,
           case kind when 'fosterFamily' then 'fosterFamily' when 'relatives' then 'relatives' else 'elsewhere' end as place
      from casefile.placement where started_on is not null and start_filing_id is not null
    union all
    select child_id, ended_on, end_filing_id, 0,
           case when ending = 'returnedHome' then 'home'
                when permanent_kind = 'fosterFamily' then 'fosterFamily'
                when permanent_kind = 'institution' then 'stateCentre'
                else 'elsewhere' end
      from casefile.placement
     where ended_on is not null and end_filing_id is not null
       and early_reason is distinct from 'death' and early_reason is distinct from 'cameOfAge'
), of_a_day as (
    select distinct on (child_id, since) child_id, since, filing, place from said order by child_id, since, later desc
)
insert into casefile.child_home (id, member_id, place, since, until, filing_id)
select gen_random_uuid(), child_id, place, since, lead(since) over (partition by child_id order by since), filing
  from of_a_day;

insert into casefile.child_tie (id, member_id, since, with_whom, filing_id)
select distinct on (p.child_id, lower(trim(c.contact_with)))
       gen_random_uuid(), p.child_id, c.contact_on, trim(c.contact_with), c.filing_id
  from casefile.placement_contact c join casefile.placement p on p.id = c.placement_id
 where not c.struck and trim(c.contact_with) <> ''
 order by p.child_id, lower(trim(c.contact_with)), c.contact_on;

create view casefile.child_reunited as
select h.member_id, m.family_id, h.since as reunited_on, b.place as came_from, h.place as lives, h.filing_id
  from casefile.child_home h
  join lateral (select earlier.place from casefile.child_home earlier
                 where earlier.member_id = h.member_id and earlier.until <= h.since and earlier.place <> 'hospital'
                 order by earlier.since desc limit 1) b on true
  join casefile.family_member m on m.id = h.member_id
  left join casefile.family_type_span t
         on t.family_id = m.family_id and t.since <= h.since and (t.until is null or h.since < t.until)
 where t.type is distinct from 'substitute'
   and (h.place = 'home' and b.place <> 'home'
        or h.place = 'relatives' and b.place in ('fosterFamily', 'stateCentre', 'boardingSchool', 'elsewhere'));
comment on view casefile.child_reunited is
    'Children who live with their birth family again after they lived outside it (T1254): at home after anything else, days in a hospital left out, or with relatives after strangers or an institution; the children of substitute families are at home with somebody else';

create view casefile.child_put_in_touch as
select c.member_id, m.family_id, c.since as in_touch_since, c.with_whom, c.filing_id
  from casefile.child_tie c
  join casefile.family_member m on m.id = c.member_id
  left join casefile.family_type_span t
         on t.family_id = m.family_id and t.since <= c.since and (t.until is null or c.since < t.until)
  left join casefile.child_home h
         on h.member_id = c.member_id and h.since <= c.since and (h.until is null or c.since < h.until)
 where t.type = 'substitute' or h.place not in ('home', 'hospital');
comment on view casefile.child_put_in_touch is
    'Children without parental care or in a centre who are in touch with somebody of their own family since that day (T1253)';
