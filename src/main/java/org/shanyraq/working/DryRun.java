package org.shanyraq.working;

import java.util.List;
import java.util.SortedMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a way of working into force to see whether the engine can work by it, in a transaction that is always rolled back. */
@Component
public class DryRun {

    private final IntoForce engine;
    private final TransactionTemplate transaction;

    DryRun(IntoForce engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param files of the whole way of working, by name */
    List<Fault> faults(int number, SortedMap<String, byte[]> files) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                engine.bring(number, files);
                return List.of();
            } catch (ParseException e) {
                return e.getResorceReports().stream()
                        .flatMap(report -> report.getErrors().stream().map(problem -> fault(report.getResourceName(), problem)))
                        .distinct()
                        .toList();
            }
        });
    }

    private static Fault fault(String file, Problem problem) {
        return new Fault(file, problem.getMainElementId() == null ? "" : problem.getMainElementId(), problem.getMessage());
    }

    /**
     * @param element its id in the diagram; empty if it is not known
     * @param sentence as the engine says it, in English
     */
    public record Fault(String file, String element, String sentence) {}
}
