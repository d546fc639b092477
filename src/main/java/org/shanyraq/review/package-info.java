/** Progress reviews: what family, case manager and specialists find of the plan, and what follows from it. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "calendar",
            "casefile",
            "delivery",
            "engine",
            "family",
            "form",
            "judgement",
            "partner",
            "plan",
            "running",
            "service",
            "staff"
        })
@NullMarked
package org.shanyraq.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
