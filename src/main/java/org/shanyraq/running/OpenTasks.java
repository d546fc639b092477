package org.shanyraq.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks that are open in a piece of {@link LimitedWork}. Whether the reader may see the case is the caller's question. */
@Component
public class OpenTasks {

    private final JdbcClient database;
    private final CentreClock clock;

    OpenTasks(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By the work: the one of its open tasks that is due first. In one query; work without an open task has none. */
    public Map<String, Found> of(Collection<String> work) {
        Set<String> wanted = work.stream().collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, Found> first = new HashMap<>();
        database.sql("""
                        select task.id_ as task, task.due_date_ as due, task.assignee_ as worker,
                               task.proc_inst_id_ as instance, task.execution_id_ as execution, at.parent_id_ as above
                          from public.act_ru_task task join public.act_ru_execution at on at.id_ = task.execution_id_
                         where task.proc_inst_id_ in (:work) or task.execution_id_ in (:work) or at.parent_id_ in (:work)
                         order by task.due_date_ nulls last, task.id_
                        """).param("work", wanted).query(row -> {
            Found found = found(row);
            for (String place : List.of(
                    row.getString("execution"), String.valueOf(row.getString("above")), row.getString("instance"))) {
                if (wanted.contains(place)) {
                    first.putIfAbsent(place, found);
                    break;
                }
            }
        });
        return first;
    }

    private Found found(ResultSet row) throws SQLException {
        java.sql.Timestamp due = row.getTimestamp("due");
        return new Found(
                row.getString("task"),
                due == null ? null : due.toInstant().atZone(clock.getZone()).toOffsetDateTime(),
                row.getString("worker"));
    }

    /**
     * @param due {@code null} without a limit
     * @param worker the user id of whose it is; {@code null} while it waits for somebody of a role
     */
    public record Found(
            String task,
            @Nullable OffsetDateTime due,
            @Nullable String worker) {}
}
