/** A child in danger: the report, what is decided and done to protect it, and the day on which it is seen safe. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "calendar",
            "casefile",
            "engine",
            "family",
            "form",
            "home",
            "household",
            "intake",
            "judgement",
            "running",
            "service",
            "staff"
        })
@NullMarked
package org.shanyraq.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
