/** The web side of the case work: forms, task cards and the case file, for the browser of whoever is signed in. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assessment",
            "calendar",
            "casefile",
            "catalogue",
            "closure",
            "complaint",
            "delivery",
            "drawing",
            "engine",
            "family",
            "figures",
            "form",
            "foster",
            "handout",
            "home",
            "household",
            "judgement",
            "language",
            "outcome",
            "paper",
            "partner",
            "placement",
            "plan",
            "qualification",
            "register",
            "reminder",
            "review",
            "running",
            "safeguarding",
            "service",
            "staff",
            "supervision",
            "talk",
            "trail",
            "working"
        })
@NullMarked
package org.shanyraq.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
