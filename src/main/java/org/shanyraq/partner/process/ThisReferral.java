package org.shanyraq.partner.process;

import java.util.Optional;
import java.util.UUID;
import org.shanyraq.engine.FormContext;

/** Which of the case's referrals a task belongs to. */
final class ThisReferral {

    private ThisReferral() {}

    /** Empty where one is only asked for now. */
    static Optional<UUID> known(FormContext context) {
        return Optional.ofNullable(context.text("referralId")).map(UUID::fromString);
    }

    static UUID in(FormContext context) {
        return context.id("referralId");
    }
}
