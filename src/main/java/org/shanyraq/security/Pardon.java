package org.shanyraq.security;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The operator has wrong passwords forgotten ({@link LetInCommand}). Each server counts them for itself, and asks here before
 * it makes somebody wait.
 */
@Component
class Pardon {

    private static final int UNKNOWN = -1;

    private final JdbcClient database;
    private final AtomicInteger seen = new AtomicInteger(UNKNOWN);

    Pardon(JdbcClient database) {
        this.database = database;
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        isNew();
    }

    /** Whether one was given since this was last asked. */
    boolean isNew() {
        int given = database.sql("select times from casefile.sign_in_pardon")
                .query(Integer.class)
                .single();
        int before = seen.getAndSet(given);
        return before != UNKNOWN && before != given;
    }
}
