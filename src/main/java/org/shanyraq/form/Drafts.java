package org.shanyraq.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.form.FormSchemas.FormSchema;
import org.shanyraq.form.OpenForm.SavedDraft;
import org.shanyraq.running.Readers;
import org.shanyraq.running.TaskMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person has typed into a form and not filed yet. A draft belongs to one person and one place: a task, a paper
 * that is corrected, or one beginning of a start form. If the process takes the task away and later sets the same work
 * again, the draft is found there.
 *
 * <p>None goes over another unseen. A page says from which revision it goes on; where another page has saved meanwhile,
 * what it sends waits beside that until the person chooses. What was not chosen, or thrown away, is kept for a while.
 */
@Component
class Drafts {

    private static final UUID ONLY_ONE = new UUID(0, 0);
    private static final int MOST_PUT_ASIDE = 5;
    private static final int MOST_BEGUN = 20;
    private static final String HERE =
            " person = :person and (place = :place or work = :work) and (beginning = :beginning or cast(:beginning as uuid) is null) ";

    private final JdbcClient database;
    private final ObjectMapper json;
    private final CentreClock clock;
    private final FormDesk desk;
    private final NarrowAnswers narrow;

    Drafts(JdbcClient database, ObjectMapper json, CentreClock clock, FormDesk desk, NarrowAnswers narrow) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.desk = desk;
        this.narrow = narrow;
    }

    /** Whoever saves in two pages at once comes after each other. */
    Kept save(Seat seat, Typed typed) {
        Desk desk = new Desk(seat, beginning(seat, typed));
        UUID page = typed.opening() == null ? UUID.randomUUID() : typed.opening();
        Optional<SavedDraft> there = current(desk);
        if (there.isEmpty()) {
            if (insert(desk, page, typed, typed.revision() + 1, false) > 0) {
                chosen(desk, page, false);
                return new Kept(typed.revision() + 1, null);
            }
            there = current(desk);
        }
        SavedDraft other = there.orElseThrow();
        boolean instead = typed.opening() == null || typed.over() == other.revision();
        boolean goesOn = typed.over() == 0 && (typed.revision() == other.revision() || page.equals(other.opening()));
        if (!instead && !goesOn) {
            keepWaiting(desk, page, typed);
            return new Kept(other.revision(), other);
        }
        if (instead && !sameAnswers(other.data(), typed.data())) {
            putAsideCopy(desk);
        }
        update(desk, page, typed, other.revision() + 1);
        chosen(desk, page, instead);
        return new Kept(other.revision() + 1, null);
    }

    /** The draft of this place, or else the newest that this person left at the same work before. */
    Optional<SavedDraft> find(Seat seat) {
        return Optional.ofNullable(left(seat).draft());
    }

    /** All that this person has left here. */
    Left left(Seat seat) {
        Desk desk = new Desk(seat, seat.begins() ? null : ONLY_ONE);
        Map<Boolean, List<SavedDraft>> left = database
                .sql("select draft.*, put_aside_at is not null as aside from casefile.draft"
                        + " where " + HERE
                        + " order by aside, (place = :place) desc, saved_at desc, id desc limit "
                        + (MOST_BEGUN + MOST_PUT_ASIDE))
                .params(desk.parameters())
                .query((row, number) -> Map.entry(row.getBoolean("aside"), draft(row)))
                .list()
                .stream()
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<SavedDraft> there = left.getOrDefault(false, List.of());
        return new Left(
                seat.begins() || there.isEmpty() ? null : there.get(0),
                seat.begins() ? there : List.of(),
                left.getOrDefault(true, List.of()).stream()
                        .filter(aside -> there.stream().noneMatch(draft -> isThere(aside, draft)))
                        .toList());
    }

    private static boolean isThere(SavedDraft aside, SavedDraft draft) {
        return draft.begun().equals(aside.begun()) && sameAnswers(draft.data(), aside.data());
    }

    private Optional<SavedDraft> current(Desk desk) {
        return database.sql("select * from casefile.draft where " + HERE + " and put_aside_at is null"
                        + " order by (place = :place) desc, saved_at desc, id desc limit 1 for update")
                .params(desk.parameters())
                .query((row, number) -> draft(row))
                .optional();
    }

    private SavedDraft draft(ResultSet row) throws SQLException {
        return new SavedDraft(
                read(row.getString("answers")),
                row.getString("facts_version"),
                clock.at(row.getObject("saved_at", OffsetDateTime.class)),
                clock.at(row.getObject("begun_at", OffsetDateTime.class)),
                row.getObject("beginning", UUID.class),
                row.getInt("revision"),
                row.getObject("opening", UUID.class));
    }

    private int insert(Desk desk, UUID page, Typed typed, int revision, boolean waiting) {
        return written(desk, page, typed, """
                        insert into casefile.draft (place, work, person, beginning, opening, revision, answers,
                                                    facts_version, saved_at, begun_at, put_aside_at, waiting)
                        values (:place, :work, :person, :beginning, :page, :revision, cast(:answers as jsonb),
                                :version, :now, :now, case when :waiting then cast(:now as timestamptz) end, :waiting)
                        on conflict do nothing
                        """)
                .param("revision", revision)
                .param("waiting", waiting)
                .update();
    }

    private void update(Desk desk, UUID page, Typed typed, int revision) {
        written(desk, page, typed, """
                        update casefile.draft
                           set place = :place, opening = :page, revision = :revision, answers = cast(:answers as jsonb),
                               facts_version = :version, saved_at = :now
                         where id = (select id from casefile.draft where %s and put_aside_at is null
                                      order by (place = :place) desc, saved_at desc limit 1)
                        """.formatted(HERE))
                .param("revision", revision)
                .update();
    }

    /** Until the person has chosen, every page has one that waits. */
    private void keepWaiting(Desk desk, UUID page, Typed typed) {
        int kept = written(desk, page, typed, """
                        update casefile.draft
                           set answers = cast(:answers as jsonb), facts_version = :version, saved_at = :now, put_aside_at = :now
                         where %s and waiting and opening = :page
                        """.formatted(HERE)).update();
        if (kept == 0) {
            insert(desk, page, typed, 1, true);
            forgetOlder(desk);
        }
    }

    private JdbcClient.StatementSpec written(Desk desk, UUID page, Typed typed, String sql) {
        return database.sql(sql)
                .params(desk.parameters())
                .param("page", page)
                .param("answers", typed.data().toString())
                .param("version", typed.version())
                .param("now", clock.now());
    }

    private void putAsideCopy(Desk desk) {
        database.sql("""
                        insert into casefile.draft (place, work, person, beginning, opening, revision, answers,
                                                    facts_version, saved_at, begun_at, put_aside_at)
                        select place, work, person, beginning, opening, revision, answers,
                               facts_version, saved_at, begun_at, :now
                          from casefile.draft where %s and put_aside_at is null
                         order by (place = :place) desc, saved_at desc limit 1
                        """.formatted(HERE))
                .params(desk.parameters())
                .param("now", clock.now())
                .update();
        forgetOlder(desk);
    }

    /** What waited for this page is either what was saved now, or was not chosen. */
    private void chosen(Desk desk, UUID page, boolean mine) {
        String sql = mine ? "delete from casefile.draft" : "update casefile.draft set waiting = false";
        database.sql(sql + " where " + HERE + " and waiting and opening = :page")
                .params(desk.parameters())
                .param("page", page)
                .update();
    }

    private void forgetOlder(Desk desk) {
        database.sql("""
                        delete from casefile.draft
                         where id in (select id from casefile.draft where %s and put_aside_at is not null
                                       order by put_aside_at desc, id desc offset %d)
                        """.formatted(HERE, MOST_PUT_ASIDE))
                .params(desk.parameters())
                .update();
    }

    /**
     * The form is filed: whoever had begun the same work has nothing left to go on with. Of what somebody has begun with a
     * start form that beginning goes, and the others stay.
     */
    void filed(Seat seat, @Nullable UUID beginning) {
        if (seat.begins()) {
            database.sql("delete from casefile.draft where " + HERE)
                    .params(new Desk(seat, beginning).parameters())
                    .update();
        } else {
            database.sql("delete from casefile.draft where place = :place or work = :work")
                    .param("place", seat.id())
                    .param("work", seat.work())
                    .update();
        }
    }

    /** Thrown away, and kept for a while. */
    void putAside(Seat seat, @Nullable UUID begun) {
        Desk desk = new Desk(seat, seat.begins() && begun != null ? begun : ONLY_ONE);
        database.sql("update casefile.draft set put_aside_at = :now where " + HERE + " and put_aside_at is null")
                .params(desk.parameters())
                .param("now", clock.now())
                .update();
        forgetOlder(desk);
    }

    /**
     * What somebody has begun here is gone on with by somebody else, unless that person has begun it too. What was to be
     * read by coordinators alone does not go along.
     */
    @EventListener
    void on(TaskMoved moved) {
        database.sql("""
                        update casefile.draft mine set person = :to
                         where place = :place and person = :from and put_aside_at is null
                           and not exists (select 1 from casefile.draft theirs
                                            where theirs.place = mine.place and theirs.person = :to
                                              and theirs.put_aside_at is null)
                        returning id, answers
                        """)
                .param("place", moved.task())
                .param("from", moved.from())
                .param("to", moved.to())
                .query((row, number) -> Map.entry(row.getLong("id"), read(row.getString("answers"))))
                .list()
                .forEach(draft -> withoutNotes(moved.task(), draft.getKey(), draft.getValue()));
    }

    private void withoutNotes(String task, long draft, JsonNode typed) {
        desk.formOf(task).ifPresent(form -> {
            JsonNode kept = typed.has("answers")
                    ? ((ObjectNode) typed.deepCopy()).set("answers", withoutNotes(form, typed.get("answers")))
                    : withoutNotes(form, typed);
            if (!kept.equals(typed)) {
                database.sql("update casefile.draft set answers = cast(:answers as jsonb) where id = :id")
                        .param("answers", kept.toString())
                        .param("id", draft)
                        .update();
            }
        });
    }

    private JsonNode withoutNotes(FormSchema form, JsonNode answers) {
        return narrow.without(form.key(), form.version(), answers, Readers.lead::equals);
    }

    /** Nobody goes on with what lay so long. */
    void forget(OffsetDateTime savedBefore, OffsetDateTime putAsideBefore) {
        database.sql("delete from casefile.draft where saved_at < :saved or put_aside_at < :aside")
                .param("saved", savedBefore)
                .param("aside", putAsideBefore)
                .update();
    }

    private static UUID beginning(Seat seat, Typed typed) {
        UUID own = typed.begun() == null ? typed.opening() : typed.begun();
        return seat.begins() && own != null ? own : ONLY_ONE;
    }

    private static boolean sameAnswers(JsonNode one, JsonNode other) {
        return (one.has("answers") ? one.get("answers") : one)
                .equals(other.has("answers") ? other.get("answers") : other);
    }

    private JsonNode read(String answers) {
        try {
            return json.readTree(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored draft is not readable", e);
        }
    }

    /**
     * What a person finds where a form is filled in.
     *
     * @param draft to go on with; {@code null} if there is none, or where the person chooses one
     * @param begun what was begun with a start form and not filed, the latest first
     * @param putAside what was thrown away or not chosen, the latest first; nothing that is there anyway
     */
    record Left(@Nullable SavedDraft draft, @Nullable List<SavedDraft> begun, List<SavedDraft> putAside) {}

    /** @param beginning {@code null} for all of them */
    private record Desk(Seat seat, @Nullable UUID beginning) {

        Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("place", seat.id());
            parameters.put("work", seat.work());
            parameters.put("person", seat.person());
            parameters.put("beginning", beginning);
            return parameters;
        }
    }
}
