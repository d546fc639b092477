package org.shanyraq.closure.process;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.closure.MonitoringContact;
import org.shanyraq.closure.MonitoringContacts;
import org.springframework.stereotype.Component;

/** Plans the quarterly contact that has fallen due; the next quarter counts from the day that it was due. */
@Component
class OpenMonitoringContact implements JavaDelegate {

    private final MonitoringContacts contacts;

    OpenMonitoringContact(MonitoringContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MonitoringContact contact = contacts.plan(
                execution.getProcessBusinessKey(), time(execution, "clockStart"), time(execution, "closedAt"));
        execution.setVariable("clockStart", contact.dueAt().toString());
        execution.setVariable("lastContact", contact.isLast());
    }

    private static OffsetDateTime time(DelegateExecution execution, String variable) {
        return OffsetDateTime.parse((String) execution.getVariable(variable));
    }
}
