package org.shanyraq.closure;

import java.util.Optional;
import java.util.UUID;
import org.shanyraq.engine.FormContext;

/**
 * The closure of a case that a form belongs to: an early exit can overtake the one to which the work itself leads.
 *
 * @param earlyExit {@code null} where the work itself leads to it
 * @param canGoOn whether the work could go on if the closure is refused
 */
public record WayOut(String caseNumber, UUID earlyExit, boolean canGoOn) {

    public static WayOut of(FormContext context) {
        UUID earlyExit = Optional.ofNullable(context.text("earlyExit"))
                .map(UUID::fromString)
                .orElse(null);
        return new WayOut(context.caseNumber(), earlyExit, context.isTrue("canGoOn"));
    }

    boolean isEarly() {
        return earlyExit != null;
    }
}
