-- Families change while the centre works with them.

alter table family_member
    add left_on date,
    add leaving text check (leaving in ('movedOut', 'died', 'cameOfAge', 'otherCase')),
    add continues uuid references family_member (id),
    add check ((left_on is null) = (leaving is null));
comment on column family_member.left_on is 'Since when this person no longer belongs to the family; who left stays in the file';
comment on column family_member.continues is 'The same person in the file of the family that was left for this one';
create index family_member_continues on family_member (continues);

alter table family_case
    add joined_case text references family_case (case_number),
    drop constraint family_case_check1,
    add check (closed_at is null or exit_reason is not null or joined_case is not null),
    add check (exit_reason is null or closed_at is not null),
    add check (joined_case is null or status = 'closed');
comment on column family_case.joined_case is 'The case in which this one goes on, after two cases became one';
create index family_case_joined on family_case (joined_case);
