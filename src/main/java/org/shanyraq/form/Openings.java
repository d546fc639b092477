package org.shanyraq.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One opened form is one record, however often it is sent: pressed twice, sent again after its answer was lost, or
 * several times at the same moment. Every opening has a number; the first sending that succeeds takes it, and whatever
 * comes later with the same number is told what the first was told.
 */
@Component
public class Openings {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final CentreClock clock;

    Openings(JdbcClient database, ObjectMapper json, CentreClock clock) {
        this.database = database;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
    }

    /**
     * Does this for an opening, or gives the answer that was given when it was done.
     *
     * <p>Who sends the same while the first is still being filed waits for it here: the row of an opening is written
     * before anything else, and whoever is refused gives it back with everything else.
     *
     * @param sent what was sent, as it is compared when it comes again
     * @param act files it; its answer is kept, so it holds ids and numbers only
     * @throws FiledBefore if it was filed with something else in it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T once(Opening opening, Object sent, Class<T> kind, Supplier<T> act) {
        if (opening.id() == null) {
            return act.get();
        }
        String print = fingerprint(sent);
        if (!take(opening, print)) {
            return answered(opening, print, kind);
        }
        T answer = act.get();
        keep(opening, answer);
        return answer;
    }

    private boolean take(Opening opening, String print) {
        return database.sql("""
                        insert into casefile.opened_form (opening, person, place, fingerprint, filed_at)
                        values (:opening, :person, :place, :fingerprint, :now)
                        on conflict do nothing
                        """)
                        .param("opening", opening.id())
                        .param("person", opening.person())
                        .param("place", opening.place())
                        .param("fingerprint", print)
                        .param("now", clock.now())
                        .update()
                > 0;
    }

    private <T> T answered(Opening opening, String print, Class<T> kind) {
        First first = database.sql("""
                        select answer, fingerprint, filed_at from casefile.opened_form
                         where opening = :opening and person = :person and place = :place
                        """)
                .param("opening", opening.id())
                .param("person", opening.person())
                .param("place", opening.place())
                .query((row, number) -> new First(
                        row.getString("answer"),
                        row.getString("fingerprint"),
                        row.getObject("filed_at", OffsetDateTime.class)))
                .single();
        if (!first.fingerprint().equals(print)) {
            throw new FiledBefore(clock.at(first.filedAt()));
        }
        return read(first.answer(), kind);
    }

    /** What this person has filed under this number of an opening; none where it was somebody else's, or nobody's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FiledForm> filed(UUID opening, String person) {
        return database.sql("""
                        select place, answer, filed_at from casefile.opened_form
                         where opening = :opening and person = :person and answer is not null
                         order by filed_at desc limit 1
                        """)
                .param("opening", opening)
                .param("person", person)
                .query((row, number) -> new FiledForm(
                        row.getString("place"),
                        read(row.getString("answer"), Filed.class),
                        clock.at(row.getObject("filed_at", OffsetDateTime.class))))
                .optional();
    }

    private void keep(Opening opening, Object answer) {
        database.sql("""
                        update casefile.opened_form set answer = cast(:answer as jsonb)
                         where opening = :opening and person = :person and place = :place
                        """)
                .param("answer", write(answer))
                .param("opening", opening.id())
                .param("person", opening.person())
                .param("place", opening.place())
                .update();
    }

    /** Nobody sends a form again after so long. */
    void forget(OffsetDateTime filedBefore) {
        database.sql("delete from casefile.opened_form where filed_at < :before")
                .param("before", filedBefore)
                .update();
    }

    /** In whichever order the fields were sent. */
    private String fingerprint(Object sent) {
        try {
            byte[] text = write(json.convertValue(sent, Object.class)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a form was answered is not writable", e);
        }
    }

    private <T> T read(String answer, Class<T> kind) {
        try {
            return json.readValue(answer, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a form was answered is not readable", e);
        }
    }

    private record First(String answer, String fingerprint, OffsetDateTime filedAt) {}

    /**
     * @param place as {@link FormPlace#name} says it
     * @param told what was said of it then
     */
    public record FiledForm(String place, Filed told, OffsetDateTime at) {}

    /**
     * A form that somebody has opened. The number alone is worth nothing: the same one of another person, or at another
     * place, is another opening.
     *
     * @param id as {@link OpenForm#opening()} said; {@code null} from a page that knows of none
     * @param place the task, the process or the paper
     */
    public record Opening(@Nullable UUID id, String person, String place) {}

    /** This opening was filed, and what comes now under its number is something else. */
    public static class FiledBefore extends RuntimeException {

        private final OffsetDateTime at;

        FiledBefore(OffsetDateTime at) {
            super("form.filedBefore");
            this.at = at;
        }

        public OffsetDateTime at() {
            return at;
        }
    }
}
