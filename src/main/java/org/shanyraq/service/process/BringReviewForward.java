package org.shanyraq.service.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.service.Accompaniment;
import org.springframework.stereotype.Component;

/** The family's case goes over to its review before the planned time (T1155). */
@Component
class BringReviewForward implements JavaDelegate {

    private final Accompaniment accompaniment;

    BringReviewForward(Accompaniment accompaniment) {
        this.accompaniment = accompaniment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        accompaniment.bringReviewForward(execution.getProcessBusinessKey());
    }
}
