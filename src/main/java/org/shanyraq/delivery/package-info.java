/** A measure of the plan as a specialist's work: asked for, accepted or returned, given in sessions, done or stopped. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "catalogue",
            "engine",
            "family",
            "form",
            "plan",
            "running",
            "service",
            "staff"
        })
@NullMarked
package org.shanyraq.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
