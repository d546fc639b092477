package org.shanyraq.casefile.process;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.springframework.stereotype.Component;

/** The limit has passed: the coordinator is told. */
@Component
class TellCoordinator implements JavaDelegate {

    private final AttentionLog attention;

    TellCoordinator(AttentionLog attention) {
        this.attention = attention;
    }

    @Override
    public void execute(DelegateExecution execution) {
        attention.raise(
                execution.getProcessBusinessKey(),
                (String) execution.getVariable("deadline"),
                OffsetDateTime.parse((String) execution.getVariable("clockStart")),
                AttentionStep.coordinatorTold);
    }
}
