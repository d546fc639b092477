package org.shanyraq.session;

import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * The id of a session opens it, so the database has no more than its hash: whoever reads the table, or a backup of it, is
 * nobody's session. The id itself is in the cookie alone. An id is random, so the hash needs no salt.
 */
final class HashedIds {

    private HashedIds() {}

    /** @param id an expression */
    static String hashOf(String id) {
        return "encode(sha256(convert_to(cast(%s as text), 'UTF8')), 'hex')".formatted(id);
    }

    /** Its statements as they are, but for the column of the id; what is read has the id with which it was asked for. */
    static void into(JdbcIndexedSessionRepository stored) {
        String hash = hashOf("?");
        stored.setCreateSessionQuery("""
                insert into %%TABLE_NAME%% (primary_id, session_id, creation_time, last_access_time,
                                            max_inactive_interval, expiry_time, principal_name)
                values (?, %s, ?, ?, ?, ?, ?)
                """.formatted(hash));
        stored.setGetSessionQuery("""
                with asked as (select cast(? as text) as id)
                select s.primary_id, asked.id as session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                       sa.attribute_name, sa.attribute_bytes
                from asked join %%TABLE_NAME%% s on s.session_id = %s
                left join %%TABLE_NAME%%_attributes sa on s.primary_id = sa.session_primary_id
                """.formatted(hashOf("asked.id")));
        stored.setUpdateSessionQuery("""
                update %%TABLE_NAME%%
                set session_id = %s, last_access_time = ?, max_inactive_interval = ?, expiry_time = ?, principal_name = ?
                where primary_id = ?
                """.formatted(hash));
        stored.setDeleteSessionQuery(
                "delete from %%TABLE_NAME%% where session_id = %s and max_inactive_interval >= 0".formatted(hash));
    }
}
