package org.shanyraq.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the lists of Tasklist take with many open tasks: by the product's rule, without any rule, and by the engine's own
 * rule, which writes a grant for each task; in turn, in one run. A measurement, which fails for no number.
 */
@CentreTest
class TaskListBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 5);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 15);
    private static final int PAGE = 15;
    /** The shortened run fills no more than the first. */
    private static final List<Integer> TASKS = COUNTED > 1 ? List.of(1_000, 10_000, 100_000) : List.of(1_000);

    @Autowired
    FilterService filters;

    @Autowired
    RepositoryService repository;

    @Autowired
    ActingAs acting;

    @Autowired
    WithoutAuthorization inside;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate database;

    /** Who opens which of the ready-made lists, and the first of them each morning. */
    private enum Reader {
        caseManager("aigerim", "Due first"),
        specialist("madina", "My group's tasks"),
        coordinator("saule", "My group's tasks");

        private final String person;
        private final String first;

        Reader(String person, String first) {
            this.person = person;
            this.first = first;
        }
    }

    private enum Rule {
        ours,
        none,
        stock
    }

    @Test
    void listsWithManyOpenTasks() {
        int open = 0;
        System.out.println(
                "\n| Open tasks | Reader | List | With our rule, ms | Without a rule, ms | Ratio | Engine's own rule, ms |");
        System.out.println("|--:|---|---|--:|--:|--:|--:|");
        for (int tasks : TASKS) {
            open(open, tasks);
            open = tasks;
            for (Reader reader : Reader.values()) {
                for (String list : List.of(reader.first, "Overdue")) {
                    String filter = filters.createFilterQuery()
                            .filterName(list)
                            .singleResult()
                            .getId();
                    print(tasks, reader, list + ", page", () ->
                            (long) filters.listPage(filter, null, 0, PAGE).size());
                    print(tasks, reader, list + ", count", () -> filters.count(filter));
                }
            }
        }
    }

    private void print(int tasks, Reader reader, String list, Supplier<Long> asked) {
        Map<Rule, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + COUNTED; round++) {
            for (Rule rule : Rule.values()) {
                long began = System.nanoTime();
                acting.person(reader.person, () -> by(rule, asked));
                if (round >= WARM_UP) {
                    times.computeIfAbsent(rule, none -> new ArrayList<>()).add(System.nanoTime() - began);
                }
            }
        }
        double[] median = Stream.of(Rule.values())
                .mapToDouble(rule -> median(times.get(rule)))
                .toArray();
        System.out.printf(
                "| %,d | %s | %s | %.1f | %.1f | %.2f | %.1f |%n",
                tasks, reader, list, median[0], median[1], median[0] / median[1], median[2]);
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    private long by(Rule rule, Supplier<Long> asked) {
        return switch (rule) {
            case ours -> asked.get();
            case none -> inside.call(context -> asked.get());
            case stock ->
                engine.getCommandExecutorTxRequired().execute(context -> {
                    context.getSessions().put(AuthorizationManager.class, new AuthorizationManager());
                    return asked.get();
                });
        };
    }

    /**
     * From so many open tasks to so many: two thirds are set to case managers by name, a hundred to each, Aigerim among
     * them, and one third waits for a group of specialists; and what the engine's own rule would have granted for each.
     */
    private void open(int from, int to) {
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
