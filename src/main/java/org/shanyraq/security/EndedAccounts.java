package org.shanyraq.security;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts that have ended. A name with which somebody signed in is written on papers and in the trail: it stays theirs
 * and is never given to anybody else, however it is spelt.
 */
@Component
class EndedAccounts {

    private final JdbcClient database;
    private final CentreClock clock;

    EndedAccounts(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param by who ends it; {@code null} for the application itself */
    void end(String account, String name, @Nullable String by) {
        database.sql("""
                        insert into casefile.ended_account (user_id, name, ended_at, ended_by)
                        values (:account, :name, :now, :by) on conflict (user_id) do nothing""")
                .param("account", account)
                .param("name", name)
                .param("now", clock.now())
                .param("by", by)
                .update();
    }

    /** When the account of this name ended; today for who left before that was written down. */
    Optional<LocalDate> endOf(String account) {
        return database.sql("""
                        select max(ended_at) from (
                            select ended_at from casefile.ended_account where lower(user_id) = lower(:account)
                            union all
                            select :now from casefile.worker where lower(user_id) = lower(:account) and not active) ended""")
                .param("account", account)
                .param("now", clock.now())
                .query(OffsetDateTime.class)
                .optional()
                .map(end -> end.atZoneSameInstant(clock.getZone()).toLocalDate());
    }
}
