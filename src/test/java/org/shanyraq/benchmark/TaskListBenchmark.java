package org.shanyraq.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.ManyTasks;
import org.springframework.beans.factory.annotation.Autowired;

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
    ActingAs acting;

    @Autowired
    WithoutAuthorization inside;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ManyTasks many;

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
            many.open(open, tasks);
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
}
