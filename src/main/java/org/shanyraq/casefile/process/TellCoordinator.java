package org.shanyraq.casefile.process;

import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.springframework.stereotype.Component;

/** The limit has passed: the coordinator is told. */
@Component
class TellCoordinator extends RaiseHand {

    TellCoordinator(AttentionLog attention) {
        super(attention, AttentionStep.coordinatorTold);
    }
}
