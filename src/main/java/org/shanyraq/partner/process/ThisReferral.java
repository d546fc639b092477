package org.shanyraq.partner.process;

import java.util.UUID;
import org.shanyraq.engine.FormContext;

/** Which of the case's referrals a task belongs to. */
final class ThisReferral {

    private ThisReferral() {}

    static UUID in(FormContext context) {
        return context.id("referralId");
    }
}
