/** What changes in a family's circumstances between its reviews, and what follows from it at once. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assessment",
            "calendar",
            "casefile",
            "closure",
            "engine",
            "form",
            "intake",
            "judgement",
            "running",
            "service"
        })
@NullMarked
package org.shanyraq.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
