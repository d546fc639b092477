package org.shanyraq.oneoff.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.oneoff.OneOffServices;
import org.springframework.stereotype.Component;

/** A family that gets one-off services only: the first of them begins (T1088, T1160). */
@Component
class BeginOneOffService implements JavaDelegate {

    private final OneOffServices services;

    BeginOneOffService(OneOffServices services) {
        this.services = services;
    }

    @Override
    public void execute(DelegateExecution execution) {
        services.begin(execution.getProcessBusinessKey());
    }
}
