package org.shanyraq.support;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open tasks by the thousand, for measurements: rows of the engine without families behind them. */
@TestComponent
public class ManyTasks {

    private final RepositoryService repository;
    private final JdbcTemplate database;

    ManyTasks(RepositoryService repository, JdbcTemplate database) {
        this.repository = repository;
        this.database = database;
    }

    /**
     * From so many open tasks to so many: two thirds are set to case managers by name, a hundred to each, Aigerim among
     * them, and one third waits for a group of specialists; and what the engine's own rule would have granted for each.
     */
    public void open(int from, int to) {
        String process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("admission")
                .latestVersion()
                .singleResult()
                .getId();
        Object[] range = {from + 1, to};
        Arrays.asList("""
                        insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,
                               act_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
                        select 'many-' || n, 1, 'many-' || n, 'many-' || n, 'M-' || n, '%s', 'task_decideAdmission', true, false, true, false, 1, 2, 1
                          from generate_series(?, ?) n""".formatted(process), """
                        insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,
                               priority_, create_time_, due_date_, suspension_state_)
                        select 'many-task-' || n, 1, 'many-' || n, 'many-' || n, '%s', 'Decide admission', 'task_decideAdmission',
                               case when n %% 3 = 0 then null when n %% 1000 < 150 and n < 1000 then 'aigerim' else 'worker-' || n / 150 end,
                               50 + n %% 3 * 10, now() - n * interval '1 minute', now() + (n %% 60 - 10) * interval '1 day', 1
                          from generate_series(?, ?) n""".formatted(process), """
                        insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                        select 'many-link-' || n, 1, (array['psychologist', 'lawyer', 'socialPedagogue', 'coordinator'])[1 + n / 3 %% 4],
                               'candidate', 'many-task-' || n from generate_series(?, ?) n where n %% 3 = 0""", """
                        insert into act_ru_authorization (id_, rev_, type_, group_id_, user_id_, resource_type_, resource_id_, perms_)
                        select 'many-right-' || t.id_, 1, 1, l.group_id_, t.assignee_, 7, t.id_, 16386
                          from generate_series(?, ?) n join act_ru_task t on t.id_ = 'many-task-' || n
                          left join act_ru_identitylink l on l.task_id_ = t.id_""")
                .forEach(insert -> database.update(insert.replace("%%", "%"), range));
        Stream.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_authorization")
                .forEach(table -> database.execute("analyze " + table));
    }
}
