package org.shanyraq.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of a person and of the whole centre, in one query each and never without an end. */
@Component
public class OpenWork {

    // The engine's API tells the groups of one task at a time only, and sorts what has no limit to the front.
    private static final String WORK = """
            select task.id_, task.name_, task.task_def_key_, definition.key_, task.due_date_, task.create_time_,
                   process.business_key_, task.assignee_, array(
                     select asked.group_id_ from public.act_ru_identitylink asked
                      where asked.task_id_ = task.id_ and asked.type_ = 'candidate' and asked.group_id_ is not null) as crews
              from %s task
              join public.act_re_procdef definition on definition.id_ = task.proc_def_id_
              join public.act_ru_execution process on process.id_ = task.proc_inst_id_
            """;

    /** Two branches, each with an index of its own. */
    private static final String OF_PERSON = WORK.formatted("""
            (select * from public.act_ru_task where assignee_ = :person
             union all
             select waiting.* from public.act_ru_task waiting
              where waiting.assignee_ is null and exists (
                select 1 from public.act_ru_identitylink asked
                 where asked.task_id_ = waiting.id_ and asked.type_ = 'candidate'
                   and (asked.user_id_ = :person or asked.group_id_ = any(:groups))))""");

    private static final String NEXT_FIRST =
            " order by task.due_date_ nulls last, task.create_time_, task.id_ limit :most";

    private static final String IN_TIME = " where task.due_date_ >= :since and task.due_date_ < :until";

    private static final String DUE = WORK.formatted("public.act_ru_task") + IN_TIME
            + " order by task.due_date_, task.id_ limit :most offset :from";

    private static final String ASKED = """
            select work.id_, work.task_def_key_, variable.name_, variable.text_
              from (
                select * from public.act_ru_task where assignee_ = :person
                union all
                select waiting.* from public.act_ru_task waiting
                 where waiting.assignee_ is null and exists (
                   select 1 from public.act_ru_identitylink asked
                    where asked.task_id_ = waiting.id_ and asked.type_ = 'candidate'
                      and (asked.user_id_ = :person or asked.group_id_ = any(:groups)))) work
              join public.act_ru_execution process on process.id_ = work.proc_inst_id_
              left join public.act_ru_variable variable
                on variable.execution_id_ = process.id_ and variable.type_ = 'string'
             where process.business_key_ = :number
            """;

    private static final String OF_CASE = WORK.formatted("public.act_ru_task") + """
             where process.business_key_ = :number
             order by task.create_time_ >= :since desc, task.due_date_ nulls last, task.create_time_, task.id_ limit :most
            """;

    private final JdbcClient database;
    private final ModelWords words;
    private final CentreClock clock;

    OpenWork(JdbcClient database, ModelWords words, CentreClock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** What is theirs by name, and what waits for one of their groups; the next to be due first, what has no limit last. */
    public List<Work> of(String person, Collection<String> groups, int most) {
        return database.sql(OF_PERSON + NEXT_FIRST)
                .param("person", person)
                .param("groups", groups.toArray(String[]::new))
                .param("most", most)
                .query(this::work)
                .list();
    }

    /** The same, of what is due in this time only. */
    public List<Work> of(
            String person, Collection<String> groups, OffsetDateTime since, OffsetDateTime until, int most) {
        return database.sql(OF_PERSON + IN_TIME + NEXT_FIRST)
                .param("person", person)
                .param("groups", groups.toArray(String[]::new))
                .param("since", Timestamp.from(since.toInstant()))
                .param("until", Timestamp.from(until.toInstant()))
                .param("most", most)
                .query(this::work)
                .list();
    }

    /** What is theirs, or waits for one of their groups, under this number, with what its process knows. */
    public List<Asked> asked(String person, Collection<String> groups, String number) {
        Map<String, Asked> found = new LinkedHashMap<>();
        database.sql(ASKED)
                .param("person", person)
                .param("groups", groups.toArray(String[]::new))
                .param("number", number)
                .query(row -> {
                    String element = row.getString("task_def_key_");
                    Asked asked =
                            found.computeIfAbsent(row.getString("id_"), none -> new Asked(element, new HashMap<>()));
                    if (row.getString("name_") != null && row.getString("text_") != null) {
                        asked.known().put(row.getString("name_"), row.getString("text_"));
                    }
                });
        return List.copyOf(found.values());
    }

    /** Everybody's that is due in this time, the longest overdue first. */
    public List<Work> due(OffsetDateTime since, OffsetDateTime until, int from, int most) {
        return database.sql(DUE)
                .param("since", Timestamp.from(since.toInstant()))
                .param("until", Timestamp.from(until.toInstant()))
                .param("from", from)
                .param("most", most)
                .query(this::work)
                .list();
    }

    /** What is open under this number: first what was set since then, and of that, as of the rest, the next to be due. */
    public List<Work> in(String number, OffsetDateTime since, int most) {
        return database.sql(OF_CASE)
                .param("number", number)
                .param("since", Timestamp.from(since.toInstant()))
                .param("most", most)
                .query(this::work)
                .list();
    }

    /** How many tasks of each person were due before then, by user name. */
    public Map<String, Long> overdue(OffsetDateTime then) {
        return database
                .sql("select assignee_, count(*) as many from public.act_ru_task"
                        + " where due_date_ < :then and assignee_ is not null group by assignee_")
                .param("then", Timestamp.from(then.toInstant()))
                .query((row, number) -> Map.entry(row.getString("assignee_"), row.getLong("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When the next open task of each of these cases is due; a case without one is left out. */
    public Map<String, OffsetDateTime> nextLimits(Collection<String> caseNumbers) {
        return database
                .sql("""
                        select process.business_key_, min(task.due_date_) as due
                          from public.act_ru_execution process
                          join public.act_ru_task task on task.proc_inst_id_ = process.id_
                         where process.business_key_ = any(:cases) and task.due_date_ is not null
                         group by process.business_key_
                        """)
                .param("cases", caseNumbers.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("business_key_"), at(row.getTimestamp("due"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Work work(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        return new Work(
                row.getString("id_"),
                row.getString("business_key_"),
                words.ofElement(row.getString("key_"), row.getString("task_def_key_"), row.getString("name_")),
                due == null ? null : at(due),
                at(row.getTimestamp("create_time_")),
                row.getString("assignee_"),
                Arrays.asList((String[]) row.getArray("crews").getArray()));
    }

    private OffsetDateTime at(Timestamp time) {
        return time.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }

    /**
     * A task that somebody is asked to do.
     *
     * @param element its id in the diagram
     * @param known the texts that its process knows, by the names of their variables
     */
    public record Asked(String element, Map<String, String> known) {}

    /**
     * An open task.
     *
     * @param number of the case, or of what runs without one
     * @param name what it is called, in the reader's language
     * @param due {@code null} without a limit
     * @param since when it was set
     * @param person whose it is; {@code null} while it waits for somebody of the groups
     */
    public record Work(
            String id,
            String number,
            String name,
            @Nullable OffsetDateTime due,
            OffsetDateTime since,
            @Nullable String person,
            List<String> groups) {}
}
