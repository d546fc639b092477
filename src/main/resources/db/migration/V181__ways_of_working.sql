create table casefile.working_content (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    content bytea not null
);
comment on table casefile.working_content is 'The files of all ways of working and of all proposals, each once. Never changed, never removed';
comment on column casefile.working_content.hash is 'SHA-256 of the content';

create table casefile.working (
    number integer primary key check (number > 0),
    since timestamptz not null,
    title text not null check (title <> ''),
    reason text not null check (reason <> ''),
    source text,
    written_by text,
    approved_by text,
    check ((written_by is null) = (approved_by is null)),
    check (written_by <> approved_by)
);
comment on table casefile.working is 'The ways of working, one after the other; the one with the highest number is in force. Never changed, never removed';
comment on column casefile.working.source is 'What it rests on: a law, a decision of the centre';
comment on column casefile.working.written_by is 'The user id of who proposed it; null for what a version of the product brought';

create table casefile.working_file (
    working integer not null references casefile.working (number),
    name text not null check (name ~ '^[A-Za-z0-9_-]+\.(bpmn|dmn|form|properties)$'),
    hash text not null references casefile.working_content (hash),
    product_hash text references casefile.working_content (hash),
    primary key (working, name)
);
comment on table casefile.working_file is 'The files of a way of working. Never changed, never removed';
comment on column casefile.working_file.product_hash is 'As the product had it then; null for a file of the centre''s own';
create index working_file_hash on casefile.working_file (hash);
create index working_file_product_hash on casefile.working_file (product_hash);

create trigger working_content_is_kept before update or delete on casefile.working_content
    for each row execute function casefile.refuse_change();
create trigger working_contents_are_kept before truncate on casefile.working_content
    for each statement execute function casefile.refuse_change();
create trigger working_is_kept before update or delete on casefile.working
    for each row execute function casefile.refuse_change();
create trigger workings_are_kept before truncate on casefile.working
    for each statement execute function casefile.refuse_change();
create trigger working_file_is_kept before update or delete on casefile.working_file
    for each row execute function casefile.refuse_change();
create trigger working_files_are_kept before truncate on casefile.working_file
    for each statement execute function casefile.refuse_change();

create table casefile.working_proposal (
    number integer generated always as identity primary key,
    base integer not null references casefile.working (number),
    title text not null check (title <> ''),
    reason text check (reason <> ''),
    source text check (source <> ''),
    written_by text not null,
    written_at timestamptz not null,
    revision integer not null default 0,
    state text not null default 'open' check (state in ('open', 'withdrawn', 'refused', 'inForce')),
    decided_by text,
    decided_at timestamptz,
    decided_because text check (decided_because <> ''),
    working integer unique references casefile.working (number),
    check ((state = 'open') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((state = 'inForce') = (working is not null)),
    check (state not in ('inForce', 'refused') or decided_by <> written_by),
    check (state <> 'inForce' or (reason is not null and source is not null)),
    check (state <> 'refused' or decided_because is not null)
);
comment on table casefile.working_proposal is 'Changes of the way of working that somebody asks for';
comment on column casefile.working_proposal.base is 'The way of working against which it was written';
comment on column casefile.working_proposal.written_by is 'A user id';
comment on column casefile.working_proposal.revision is 'Counts its changes; what is decided is decided on what was read';
comment on column casefile.working_proposal.decided_by is 'A user id; of one that was withdrawn the writer''s own';
create index working_proposal_base on casefile.working_proposal (base);
create index working_proposal_open on casefile.working_proposal (number) where state = 'open';

create table casefile.working_proposal_file (
    proposal integer not null references casefile.working_proposal (number),
    name text not null check (name ~ '^[A-Za-z0-9_-]+\.(bpmn|dmn|form|properties)$'),
    hash text not null references casefile.working_content (hash),
    primary key (proposal, name)
);
comment on table casefile.working_proposal_file is 'The files of a proposal, each instead of the one of its name';
create index working_proposal_file_hash on casefile.working_proposal_file (hash);

create function casefile.keep_proposal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'open'
            or (new.number, new.written_by) is distinct from (old.number, old.written_by) then
        raise exception 'a proposal stays as it was decided';
    end if;
    return new;
end
$$;
create trigger working_proposal_is_kept before update or delete on casefile.working_proposal
    for each row execute function casefile.keep_proposal();

create function casefile.keep_proposal_file() returns trigger language plpgsql as $$
begin
    if (select state from casefile.working_proposal where number = coalesce(new.proposal, old.proposal)) <> 'open' then
        raise exception 'a proposal stays as it was decided';
    end if;
    return coalesce(new, old);
end
$$;
create trigger working_proposal_file_is_kept before insert or update or delete on casefile.working_proposal_file
    for each row execute function casefile.keep_proposal_file();
