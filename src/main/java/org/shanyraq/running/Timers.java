package org.shanyraq.running;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The timers that wait in the engine, one by one, in the order in which they are due. */
@Component
public class Timers {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);

    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;

    Timers(ManagementService jobs, ProcessEngine engine) {
        this.jobs = jobs;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** The first that is due by then. */
    public Optional<Timer> next(OffsetDateTime until) {
        return jobs
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .active()
                .duedateLowerThan(Date.from(until.toInstant().plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> new Timer(job.getId(), job.getDuedate().toInstant()));
    }

    /** Lets a timer fire now. One that fails becomes an incident and is not tried again by itself. */
    public void fire(Timer timer) {
        try {
            jobs.executeJob(timer.id());
        } catch (OptimisticLockingException e) {
            LOG.debug("The engine's own executor was faster with timer {}", timer.id());
        } catch (RuntimeException e) {
            LOG.warn("Timer {} failed", timer.id(), e);
            jobs.setJobRetries(timer.id(), 0);
        }
    }

    /** Does a step while no timer fires by itself. */
    public void heldBack(Runnable step) {
        JobExecutor executor = engine.getJobExecutor();
        boolean working = executor != null && executor.isActive();
        if (!working) {
            step.run();
            return;
        }
        executor.shutdown();
        try {
            step.run();
        } finally {
            executor.start();
        }
    }

    public record Timer(String id, Instant due) {}
}
