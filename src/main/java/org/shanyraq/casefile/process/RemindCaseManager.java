package org.shanyraq.casefile.process;

import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.springframework.stereotype.Component;

/** The limit is near: the case manager is reminded. */
@Component
class RemindCaseManager extends RaiseHand {

    RemindCaseManager(AttentionLog attention) {
        super(attention, AttentionStep.caseManagerReminded);
    }
}
