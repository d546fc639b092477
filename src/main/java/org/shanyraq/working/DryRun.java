package org.shanyraq.working;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a way of working into force to see whether the engine can work by it and what its tables would say, in a transaction that is always rolled back. */
@Component
class DryRun {

    private final IntoForce engine;
    private final Replay replay;
    private final TransactionTemplate transaction;

    DryRun(IntoForce engine, Replay replay, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.replay = replay;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param files of the whole way of working, by name
     * @param changed the names of those that are otherwise than in force
     */
    Outcome of(int number, SortedMap<String, byte[]> files, Collection<String> changed) {
        List<SaidFault> faults = new ArrayList<>();
        List<Replay.Replayed> replayed = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                engine.bring(number, files);
                files.forEach((name, content) -> {
                    if (name.endsWith(".dmn") && changed.contains(name)) {
                        replayed.addAll(replay.of(name, content));
                    }
                });
            } catch (ParseException e) {
                e.getResorceReports()
                        .forEach(report -> report.getErrors()
                                .forEach(problem -> faults.add(fault(report.getResourceName(), problem))));
            }
        });
        return new Outcome(faults.stream().distinct().toList(), replayed);
    }

    private static SaidFault fault(String file, Problem problem) {
        return new SaidFault(
                file, problem.getMainElementId() == null ? "" : problem.getMainElementId(), problem.getMessage());
    }

    /** @param faults why it cannot come into force */
    record Outcome(List<SaidFault> faults, List<Replay.Replayed> replayed) {}
}
