/** The family's development plan: goals in its own words, measures, who answers for them, and the versions of it all. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "calendar",
            "casefile",
            "catalogue",
            "engine",
            "form",
            "intake",
            "partner",
            "running",
            "staff"
        })
@NullMarked
package org.shanyraq.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
