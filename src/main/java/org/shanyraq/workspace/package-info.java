/** The web side of the case work: forms, task cards and the case file, for the browser of whoever is signed in. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assessment",
            "calendar",
            "casefile",
            "catalogue",
            "closure",
            "delivery",
            "engine",
            "family",
            "form",
            "household",
            "judgement",
            "paper",
            "partner",
            "plan",
            "register",
            "review",
            "running",
            "safeguarding",
            "service",
            "staff",
            "supervision",
            "trail"
        })
@NullMarked
package org.shanyraq.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
