package org.shanyraq.casefile.process;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;

/**
 * Raises the hand of a limit. The diagram says at the task which {@code deadline} it is; it counts from
 * {@code clockStart}.
 */
abstract class RaiseHand implements JavaDelegate {

    private final AttentionLog attention;
    private final AttentionStep step;

    RaiseHand(AttentionLog attention, AttentionStep step) {
        this.attention = attention;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        attention.raise(
                execution.getProcessBusinessKey(),
                (String) execution.getVariable("deadline"),
                OffsetDateTime.parse((String) execution.getVariable("clockStart")),
                step);
    }
}
