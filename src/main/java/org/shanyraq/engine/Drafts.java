package org.shanyraq.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person has typed into a form and not filed yet. A draft belongs to one person and one place: a task, or the
 * start form of a process. No timer deletes it; if the process takes the task away and later sets the same work
 * again, the draft is found there.
 */
@Component
class Drafts {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final CentreClock clock;

    Drafts(JdbcClient database, ObjectMapper json, CentreClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void save(FormPlace place, String person, JsonNode answers, String version) {
        database.sql("""
                        insert into casefile.draft (place, work, person, answers, facts_version, saved_at)
                        values (:place, :work, :person, cast(:answers as jsonb), :version, :now)
                        on conflict (place, person) do update
                           set answers = excluded.answers, facts_version = excluded.facts_version, saved_at = excluded.saved_at
                        """)
                .param("place", place.id())
                .param("work", place.work())
                .param("person", person)
                .param("answers", answers.toString())
                .param("version", version)
                .param("now", clock.now())
                .update();
    }

    /** The draft of this place, or else the newest that this person left at the same work before. */
    Optional<Draft> find(FormPlace place, String person) {
        return database.sql("""
                        select answers, facts_version, saved_at from casefile.draft
                         where person = :person and (place = :place or work = :work)
                         order by (place = :place) desc, saved_at desc
                         limit 1
                        """)
                .param("person", person)
                .param("place", place.id())
                .param("work", place.work())
                .query((row, number) -> new Draft(
                        read(row.getString("answers")),
                        row.getString("facts_version"),
                        clock.at(row.getObject("saved_at", OffsetDateTime.class))))
                .optional();
    }

    /** The work is done: whoever had begun it has nothing left to go on with. */
    void deleteAll(FormPlace place) {
        database.sql("delete from casefile.draft where place = :place or work = :work")
                .param("place", place.id())
                .param("work", place.work())
                .update();
    }

    void delete(FormPlace place, String person) {
        database.sql("delete from casefile.draft where person = :person and (place = :place or work = :work)")
                .param("person", person)
                .param("place", place.id())
                .param("work", place.work())
                .update();
    }

    /** What somebody has begun here is gone on with by somebody else, unless that person has begun it too. */
    void handOver(String place, String from, String to) {
        database.sql("""
                        update casefile.draft mine set person = :to
                         where place = :place and person = :from
                           and not exists (select 1 from casefile.draft theirs
                                            where theirs.place = mine.place and theirs.person = :to)
                        """)
                .param("place", place)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private JsonNode read(String answers) {
        try {
            return json.readTree(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored draft is not readable", e);
        }
    }

    /** @param version which facts of the case file it was begun with */
    record Draft(JsonNode answers, String version, OffsetDateTime savedAt) {}

    /**
     * Where a form is filled in.
     *
     * @param id the task, or the process that a start form belongs to
     * @param work the same work whenever it is set again: the case, what was begun in it, the task in the diagram
     *     and, where there is one task for each child or specialist, which
     */
    record FormPlace(String id, String work) {}
}
