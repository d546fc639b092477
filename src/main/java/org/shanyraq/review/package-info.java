/** Progress reviews: what family, case manager and specialists find of the plan, and what follows from it. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "calendar",
            "casefile",
            "delivery",
            "engine",
            "family",
            "partner",
            "plan",
            "service",
            "staff"
        })
package org.shanyraq.review;

import org.springframework.modulith.ApplicationModule;
