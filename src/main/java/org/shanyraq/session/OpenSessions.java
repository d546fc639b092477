package org.shanyraq.session;

import jakarta.servlet.http.HttpSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Ends sessions, at every node and at once: one that is not in the database is none. */
@Component
public class OpenSessions {

    private static final String NOWHERE = "";

    static final String TABLE = "casefile.web_session";

    private final JdbcClient database;

    OpenSessions(JdbcClient database) {
        this.database = database;
    }

    /** Wherever this person is signed in, they are asked who they are. */
    public void endAllOf(String person) {
        database.sql("delete from %s where principal_name = :person".formatted(TABLE))
                .param("person", person)
                .update();
    }

    /** The same, but for the session of this request, if it is theirs. */
    public void endOthersOf(String person) {
        database.sql("delete from %s where principal_name = :person and session_id <> %s"
                        .formatted(TABLE, HashedIds.hashOf(":here")))
                .param("person", person)
                .param("here", here())
                .update();
    }

    /** Of everybody. */
    public void endAllButThisOne() {
        database.sql("delete from %s where session_id <> %s".formatted(TABLE, HashedIds.hashOf(":here")))
                .param("here", here())
                .update();
    }

    private static String here() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            HttpSession session = now.getRequest().getSession(false);
            return session == null ? NOWHERE : session.getId();
        }
        return NOWHERE;
    }
}
