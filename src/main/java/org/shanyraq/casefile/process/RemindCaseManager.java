package org.shanyraq.casefile.process;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.springframework.stereotype.Component;

/** The limit is near: the case manager is reminded. */
@Component
class RemindCaseManager implements JavaDelegate {

    private final AttentionLog attention;

    RemindCaseManager(AttentionLog attention) {
        this.attention = attention;
    }

    @Override
    public void execute(DelegateExecution execution) {
        attention.raise(
                execution.getProcessBusinessKey(),
                (String) execution.getVariable("deadline"),
                OffsetDateTime.parse((String) execution.getVariable("clockStart")),
                AttentionStep.caseManagerReminded);
    }
}
