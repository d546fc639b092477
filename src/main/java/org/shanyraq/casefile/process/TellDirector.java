package org.shanyraq.casefile.process;

import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.springframework.stereotype.Component;

/** The limit passed long ago: the director is told. */
@Component
class TellDirector extends RaiseHand {

    TellDirector(AttentionLog attention) {
        super(attention, AttentionStep.directorTold);
    }
}
