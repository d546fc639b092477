package org.shanyraq.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.shanyraq.benchmark.WholeCase.Paper;
import org.shanyraq.benchmark.WholeCase.Step;
import org.shanyraq.benchmark.WholeCase.Wait;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.EngineClock;

/** One of those who play the case. Only one case is open at a time, so that every open task and timer is its own. */
abstract class Side {

    private static final String QUESTIONS = "familyQuestions";

    private final String name;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final CentreClock clock;
    private final EngineClock clocks;
    private final Meter meter;

    Side(String name, TaskService tasks, ManagementService jobs, CentreClock clock, EngineClock clocks, Meter meter) {
        this.name = name;
        this.tasks = tasks;
        this.jobs = jobs;
        this.clock = clock;
        this.clocks = clocks;
        this.meter = meter;
    }

    String name() {
        return name;
    }

    /** Plays the case from the same moment as every other; its measured steps are in the meter then. */
    final void play(List<Step> steps, Instant from) {
        setTime(from);
        begin();
        for (Step step : steps) {
            if (step instanceof Paper paper) {
                file(paper);
            } else if (step instanceof Wait wait) {
                pass(wait);
            }
        }
        ensureEnded();
    }

    abstract void begin();

    abstract void file(Paper paper);

    /**
     * The oldest open task of this kind that whoever is signed in may see. Found without being counted: the worker has
     * it on the screen.
     */
    final Task task(String element) {
        List<Task> open = tasks.createTaskQuery()
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 1);
        if (open.isEmpty()) {
            throw new IllegalStateException("%s: no task %s, but %s"
                    .formatted(
                            name,
                            element,
                            tasks.createTaskQuery().list().stream()
                                    .map(Task::getTaskDefinitionKey)
                                    .toList()));
        }
        return open.get(0);
    }

    private void pass(Wait wait) {
        OffsetDateTime target = clock.now().plus(wait.time());
        Optional<Job> next = due(target);
        while (next.isPresent()) {
            Job timer = next.get();
            setTime(timer.getDuedate().toInstant());
            meter.measure("timer", () -> jobs.executeJob(timer.getId()));
            next = due(target);
        }
        setTime(target.toInstant());
    }

    private Optional<Job> due(OffsetDateTime target) {
        return jobs
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(target.toInstant()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private void setTime(Instant moment) {
        clocks.shiftBy(Duration.between(Instant.now(), moment));
    }

    private void ensureEnded() {
        // The questions to the family outlive its case.
        long asked = tasks.createTaskQuery().processDefinitionKey(QUESTIONS).count();
        long limits =
                jobs.createJobQuery().processDefinitionKey(QUESTIONS).timers().count();
        if (tasks.createTaskQuery().count() > asked
                || jobs.createJobQuery().timers().count() > limits) {
            throw new IllegalStateException(name + ": the case has not come to its end");
        }
    }
}
