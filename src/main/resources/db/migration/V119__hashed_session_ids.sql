-- The id of a session opens it: of each no more is kept than its hash. Whoever is signed in stays so.
alter table web_session
    alter column session_id type varchar(64) using encode(sha256(convert_to(trim(session_id), 'UTF8')), 'hex');
