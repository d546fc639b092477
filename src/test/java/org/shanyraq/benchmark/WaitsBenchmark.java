package org.shanyraq.benchmark;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.running.Passage;
import org.shanyraq.running.Waits;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long it takes to say where cases wait, by which ways they go and what happened in one, in a history of a hundred thousand
 * instances of one diagram over ten years. A measurement, which fails for no number.
 */
@CentreTest
class WaitsBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 1);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 3);
    private static final int INSTANCES = COUNTED > 1 ? 100_000 : 1_000;
    private static final String PROCESS = "primaryAssessment";

    @Autowired
    Waits waits;

    @Autowired
    Passage passage;

    @Autowired
    JdbcTemplate database;

    @Test
    void aHundredThousandInstances() {
        List<Waits.Version> versions = waits.versions(PROCESS);
        fill(versions.get(0).id());
        OffsetDateTime now = OffsetDateTime.now();
        Waits.Question year = new Waits.Question(PROCESS, versions, Waits.Of.all, now.minusYears(1), now);
        Waits.Question ever = new Waits.Question(PROCESS, versions, Waits.Of.all, now.minusYears(20), now);
        Waits.Question running = new Waits.Question(PROCESS, versions, Waits.Of.running, now.minusYears(20), now);
        plan(versions.get(0).id());
        System.out.println("\n| Asked | ms | Lines |");
        System.out.println("|---|--:|--:|");
        print("Where cases wait, of one year", () -> waits.places(year).size());
        print("Where cases wait, of ten years", () -> waits.places(ever).size());
        print("Where those that run wait", () -> waits.places(running).size());
        print("Ways taken, of one year", () -> waits.paths(year).size());
        print("Ways taken, of ten years", () -> waits.paths(ever).size());
        print("Cases, the first page", () -> waits.instances(ever, null, 0, 51).size());
        print(
                "Cases that run, the first page",
                () -> waits.instances(running, null, 0, 51).size());
        print(
                "Cases that wait at one element",
                () -> waits.instances(running, "task_makeFirstContact", 0, 51).size());
        print("What happened in one", () -> passage.steps("many-77").size());
        print("The processes of one case", () -> passage.processes("M-77").size());
    }

    /** How the waits of one year are found; the queries of the places and the ways both begin so. */
    private void plan(String definition) {
        String chosen = "explain (analyze, timing off, costs off) select count(*) from act_hi_actinst step"
                + " join act_hi_procinst process on process.id_ = step.proc_inst_id_"
                + " left join act_hi_taskinst task on task.id_ = step.task_id_"
                + " where step.proc_def_id_ = any(array['" + definition + "'])"
                + " and step.act_type_ = any(array['userTask', 'callActivity'])"
                + " and step.start_time_ >= now() - interval '1 year' and step.start_time_ < now()"
                + " and task.due_date_ is distinct from now()";
        database.queryForList(chosen, String.class).forEach(System.out::println);
    }

    private static void print(String asked, Supplier<Integer> step) {
        int lines = 0;
        long[] times = new long[COUNTED];
        for (int round = 0; round < WARM_UP + COUNTED; round++) {
            long began = System.nanoTime();
            lines = step.get();
            if (round >= WARM_UP) {
                times[round - WARM_UP] = System.nanoTime() - began;
            }
        }
        java.util.Arrays.sort(times);
        System.out.printf(Locale.ROOT, "| %s | %,.0f | %d |%n", asked, times[times.length / 2] / 1e6, lines);
    }

    /** Six elements each, one way in two of three; one in a hundred waits still. */
    private void fill(String definition) {
        String begun = "now() - n * interval '36 minutes' * " + (100_000 / INSTANCES);
        String ended = "case when n % 100 = 7 then null else " + begun + " + (n % 40) * interval '1 day' end";
        Stream.of("""
                        insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
                        select 'many-' || n, 'many-' || n, 'M-' || n, 'DIAGRAM', 'DEFINITION', BEGUN, ENDED,
                               case when n % 100 = 7 then 'ACTIVE' else 'COMPLETED' end
                          from generate_series(1, INSTANCES) n""", """
                        insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,
                               execution_id_, act_id_, task_id_, act_name_, act_type_, start_time_, end_time_, act_inst_state_, sequence_counter_)
                        select 'many-' || n || '-' || place.at, 'many-' || n, 'DIAGRAM', 'DEFINITION', 'many-' || n, 'many-' || n, 'many-' || n,
                               place.element, case when place.type = 'userTask' then 'many-task-' || n || '-' || place.at end, place.element, place.type,
                               BEGUN + place.at * interval '1 second', case when place.at < 3 then BEGUN + place.at * interval '1 second' else ENDED end, 0, place.at
                          from generate_series(1, INSTANCES) n
                          cross join (values (1, 'event_begun', 'startEvent'), (2, 'gateway_way', 'exclusiveGateway'), (3, 'task_makeFirstContact', 'userTask'),
                                             (4, 'task_recordVisit', 'userTask'), (5, 'call_riskScoring', 'callActivity'), (6, 'event_done', 'noneEndEvent'))
                               as place (at, element, type)
                         where (place.at < 4 or n % 100 <> 7) and (place.at <> 4 or n % 3 > 0)""", """
                        insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, act_inst_id_,
                               name_, assignee_, start_time_, end_time_, due_date_)
                        select task_id_, act_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, id_,
                               act_name_, 'aigerim', start_time_, end_time_, start_time_ + interval '20 days'
                          from act_hi_actinst where id_ like 'many-%' and act_type_ = 'userTask'""")
                .map(insert -> insert.replace("BEGUN", begun)
                        .replace("ENDED", ended)
                        .replace("INSTANCES", String.valueOf(INSTANCES))
                        .replace("DEFINITION", definition)
                        .replace("DIAGRAM", PROCESS))
                .forEach(database::execute);
        Stream.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst")
                .forEach(table -> database.execute("analyze " + table));
    }
}
