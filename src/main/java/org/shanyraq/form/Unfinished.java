package org.shanyraq.form;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has begun to write and not filed, wherever it lies. */
@Component
public class Unfinished {

    private final JdbcClient database;
    private final CentreClock clock;

    Unfinished(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last saved first; drafts of tasks that are gone are left out, for nobody can go on with them. */
    public List<Draft> of(String person, int most) {
        return database.sql("""
                        select draft.place, draft.beginning, draft.saved_at, task.id_ as task
                          from casefile.draft left join public.act_ru_task task on task.id_ = draft.place
                         where draft.person = :person and draft.put_aside_at is null
                           and (task.id_ is not null or draft.place !~ '^[0-9a-f]{8}-')
                         order by draft.saved_at desc limit :most
                        """)
                .param("person", person)
                .param("most", most)
                .query((row, number) -> new Draft(
                        row.getString("place"),
                        row.getString("task"),
                        row.getObject("beginning", UUID.class),
                        clock.at(row.getObject("saved_at", OffsetDateTime.class))))
                .list();
    }

    /** Of these tasks those in which the person has begun to write. */
    public Set<String> among(Collection<String> tasks, String person) {
        return tasks.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("select distinct place from casefile.draft"
                                + " where person = :person and put_aside_at is null and place = any(:tasks)")
                        .param("person", person)
                        .param("tasks", tasks.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /**
     * @param place a task, {@code process/case} of an act, {@code process} of a start form, {@code correction/paper}
     * @param task the same, where it is a task's
     */
    public record Draft(String place, @Nullable String task, UUID beginning, OffsetDateTime savedAt) {}
}
