package org.shanyraq.workspace.week;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.AccountEnded;
import org.shanyraq.access.DoorsClosed;
import org.shanyraq.access.PasswordChanged;
import org.shanyraq.calendar.CentreClock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses at which people's own calendars ask, one for each person. Only a hash is kept: an address is known
 * to whoever made it, and a copy of the database opens nothing. A hash without salt is enough for 256 bits of chance.
 */
@Component
@Transactional
class CalendarAddresses {

    private static final int SECRET_BYTES = 32;
    private static final Period HOLDS = Period.ofYears(1);

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient database;
    private final CentreClock clock;

    CalendarAddresses(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new secret; that of before has ended. */
    String make(String person) {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into casefile.calendar_address (person, hash, made_at, ends_at) values (:person, :hash, :now, :end)
                        on conflict (person) do update
                           set hash = excluded.hash, made_at = excluded.made_at, ends_at = excluded.ends_at, asked_at = null""")
                .param("person", person)
                .param("hash", hash(secret))
                .param("now", clock.now())
                .param("end", clock.now().plus(HOLDS))
                .update();
        return secret;
    }

    void end(String person) {
        database.sql("delete from casefile.calendar_address where person = :person")
                .param("person", person)
                .update();
    }

    /** What there is of this person's; an address that has run out is none. */
    @Transactional(readOnly = true)
    public Optional<Known> of(String person) {
        return database.sql("select made_at, ends_at, asked_at from casefile.calendar_address"
                        + " where person = :person and ends_at > :now")
                .param("person", person)
                .param("now", clock.now())
                .query((row, number) -> new Known(
                        clock.at(row.getObject("made_at", OffsetDateTime.class)),
                        clock.at(row.getObject("ends_at", OffsetDateTime.class)),
                        clock.at(row.getObject("asked_at", OffsetDateTime.class))))
                .optional();
    }

    /**
     * Whose address this is, and that somebody has asked at it. Nobody's who has left, whose account is locked, or whose
     * address has run out.
     */
    Optional<String> askedAt(String secret) {
        return database.sql("""
                        update casefile.calendar_address address set asked_at = :now
                          from public.act_id_user account
                         where address.hash = :hash and address.ends_at > :now and account.id_ = address.person
                           and (account.lock_exp_time_ is null or account.lock_exp_time_ <= cast(:now as timestamptz))
                           and not exists (select 1 from casefile.worker where worker.user_id = address.person and not worker.active)
                        returning address.person""")
                .param("hash", hash(secret))
                .param("now", clock.now())
                .query(String.class)
                .optional();
    }

    @EventListener
    void on(AccountEnded ended) {
        end(ended.person());
    }

    @EventListener
    void on(PasswordChanged changed) {
        end(changed.person());
    }

    @EventListener
    void on(DoorsClosed closed) {
        database.sql("delete from casefile.calendar_address").update();
    }

    private static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param until when it runs out
     * @param asked when a calendar asked last; {@code null} if none has
     */
    record Known(
            OffsetDateTime made,
            OffsetDateTime until,
            @Nullable OffsetDateTime asked) {}
}
