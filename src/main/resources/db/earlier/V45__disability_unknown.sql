-- Nobody may have asked yet: that is not the same as none.
alter table family_member alter column disability drop not null;
comment on column family_member.disability is 'Null while unknown';
