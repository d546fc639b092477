package org.shanyraq.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;

/** Which way the processes of a case went and go, from the engine's history: those that have ended too. */
@Component
public class Passage {

    private static final int MOST_PROCESSES = 300;
    private static final int MOST_STEPS = 1000;
    private static final int CALLED_OFF = 2;

    private static final String PROCESSES = """
            select process.id_, process.proc_def_id_, process.start_time_, process.end_time_, process.state_,
                   definition.key_, definition.name_, definition.version_
              from public.act_hi_procinst process
              join public.act_re_procdef definition on definition.id_ = process.proc_def_id_
             where process.business_key_ = :number
             order by process.start_time_, process.id_ limit :most
            """;

    private static final String STEPS = """
            select step.act_id_, step.act_name_, step.act_type_, step.start_time_, step.end_time_, step.act_inst_state_,
                   step.call_proc_inst_id_, step.proc_def_key_, task.assignee_, task.due_date_
              from public.act_hi_actinst step
              left join public.act_hi_taskinst task on task.id_ = step.task_id_
             where step.proc_inst_id_ = :instance and step.act_type_ <> 'multiInstanceBody'
             order by step.start_time_, step.sequence_counter_, step.id_ limit :most
            """;

    private final JdbcClient database;
    private final ModelWords words;
    private final CentreClock clock;

    Passage(JdbcClient database, ModelWords words, CentreClock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** The processes of a case, or of what runs without one, the first begun first. */
    public List<Watched> processes(String number) {
        return database.sql(PROCESSES)
                .param("number", number)
                .param("most", MOST_PROCESSES)
                .query(this::process)
                .list();
    }

    /** The elements that a process has come to, in the order in which it did. */
    public List<Step> steps(String instance) {
        return database.sql(STEPS)
                .param("instance", instance)
                .param("most", MOST_STEPS)
                .query(this::step)
                .list();
    }

    private Watched process(ResultSet row, int number) throws SQLException {
        return new Watched(
                row.getString("id_"),
                row.getString("proc_def_id_"),
                row.getString("key_"),
                words.ofProcess(row.getString("key_"), row.getString("name_")),
                row.getInt("version_"),
                at(row.getTimestamp("start_time_")),
                at(row.getTimestamp("end_time_")),
                row.getString("state_").endsWith("TERMINATED"));
    }

    private Step step(ResultSet row, int number) throws SQLException {
        String written = row.getString("act_name_");
        String element = row.getString("act_id_");
        return new Step(
                element,
                written == null ? "" : words.ofElement(row.getString("proc_def_key_"), element, written),
                Kind.of(row.getString("act_type_")),
                at(row.getTimestamp("start_time_")),
                at(row.getTimestamp("end_time_")),
                row.getInt("act_inst_state_") == CALLED_OFF,
                row.getString("assignee_"),
                at(row.getTimestamp("due_date_")),
                row.getString("call_proc_inst_id_"));
    }

    @Contract("null -> null; !null -> !null")
    private @Nullable OffsetDateTime at(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }

    /**
     * A process of a case, running or ended.
     *
     * @param definition the id of its diagram, in the version by which it goes
     * @param name as the diagram is called, in the reader's language
     * @param ended {@code null} while it runs
     * @param calledOff whether it was ended before its end
     */
    public record Watched(
            String id,
            String definition,
            String process,
            String name,
            int version,
            OffsetDateTime begun,
            @Nullable OffsetDateTime ended,
            boolean calledOff) {}

    /**
     * An element that a process came to.
     *
     * @param name as the diagram calls it, in the reader's language; empty for what has no name
     * @param ended {@code null} while the process is there
     * @param calledOff whether the process left it before it was done
     * @param person whose task it was
     * @param called the process that it called
     */
    public record Step(
            String element,
            String name,
            Kind kind,
            OffsetDateTime begun,
            @Nullable OffsetDateTime ended,
            boolean calledOff,
            @Nullable String person,
            @Nullable OffsetDateTime due,
            @Nullable String called) {}

    /** What an element is to a reader who draws no diagrams. {@code way}: of the drawing only. */
    public enum Kind {
        task,
        timer,
        decision,
        message,
        called,
        byItself,
        begin,
        end,
        way;

        private static final Set<String> CODE = Set.of("serviceTask", "sendTask", "scriptTask", "callback");

        static Kind of(String type) {
            if ("userTask".equals(type)) {
                return task;
            } else if (type.contains("Timer")) {
                return timer;
            } else if ("businessRuleTask".equals(type)) {
                return decision;
            } else if (type.contains("essage") || type.contains("ignal") || "receiveTask".equals(type)) {
                return message;
            } else if ("callActivity".equals(type)) {
                return called;
            } else if (CODE.contains(type)) {
                return byItself;
            } else if ("startEvent".equals(type)) {
                return begin;
            }
            return type.endsWith("EndEvent") ? end : way;
        }
    }
}
