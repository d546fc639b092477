package org.shanyraq.running;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The work of everybody that is due, for whoever reminds them of it. */
@Component
public class DueTasks {

    // The engine's API tells the groups of one task at a time only, and keeps its times without a zone as JDBC does.
    private static final String WORK = """
            select task.id_, task.name_, task.task_def_key_, definition.key_, task.due_date_, process.business_key_,
                   array_agg(distinct coalesce(task.assignee_, asked.user_id_, member.user_id_)) as people
              from public.act_ru_task task
              join public.act_re_procdef definition on definition.id_ = task.proc_def_id_
              join public.act_ru_execution process on process.id_ = task.proc_inst_id_
              left join public.act_ru_identitylink asked
                on asked.task_id_ = task.id_ and asked.type_ = 'candidate' and task.assignee_ is null
              left join public.act_id_membership member on member.group_id_ = asked.group_id_
             where %s and coalesce(task.assignee_, asked.user_id_, member.user_id_) is not null
             group by task.id_, definition.id_, process.id_
             order by task.due_date_, process.business_key_, task.id_
            """;

    private static final String DUE = WORK.formatted("task.due_date_ < :then");
    private static final String ONE = WORK.formatted("task.id_ = :task and task.due_date_ is not null");

    private final JdbcClient database;
    private final ModelWords words;
    private final CentreClock clock;

    DueTasks(JdbcClient database, ModelWords words, CentreClock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** What is due before then, the longest overdue first; in one query. */
    public List<DueTask> before(OffsetDateTime then) {
        return database.sql(DUE)
                .param("then", Timestamp.from(then.toInstant()))
                .query(this::task)
                .list();
    }

    /** This one, if it is open and has a limit. */
    public Optional<DueTask> one(String task) {
        return database.sql(ONE).param("task", task).query(this::task).optional();
    }

    private DueTask task(ResultSet row, int number) throws SQLException {
        Array people = row.getArray("people");
        return new DueTask(
                row.getString("id_"),
                row.getString("business_key_"),
                row.getString("key_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getTimestamp("due_date_")
                        .toInstant()
                        .atZone(clock.getZone())
                        .toOffsetDateTime(),
                Set.of((String[]) people.getArray()));
    }

    /** What the task is called, in the reader's language. */
    public String name(DueTask task) {
        return words.ofElement(task.process(), task.element(), task.written());
    }

    /**
     * An open task with a limit.
     *
     * @param number of the case, or of what runs without one
     * @param element its id in the diagram of the process
     * @param written its name as the analyst wrote it
     * @param people the user ids of whose it is: of one, or of all who may take it
     */
    public record DueTask(
            String id,
            String number,
            String process,
            String element,
            String written,
            OffsetDateTime due,
            Set<String> people) {}
}
