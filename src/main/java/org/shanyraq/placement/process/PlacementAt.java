package org.shanyraq.placement.process;

import java.util.UUID;
import org.shanyraq.engine.FormContext;

/** Which placement a task is about: a family may have several at once. */
final class PlacementAt {

    private PlacementAt() {}

    static UUID the(FormContext context) {
        return context.id("placementId");
    }
}
