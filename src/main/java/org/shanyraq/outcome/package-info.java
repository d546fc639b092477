/** Before and after: what gave concern, what families themselves say, and whether the two go together. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assessment",
            "calendar",
            "casefile",
            "closure",
            "engine",
            "family",
            "form",
            "judgement",
            "review",
            "running",
            "staff"
        })
@NullMarked
package org.shanyraq.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
