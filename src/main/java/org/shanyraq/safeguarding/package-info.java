/** A child in danger: the report, what is decided and done to protect it, and the day on which it is seen safe. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "calendar",
            "casefile",
            "engine",
            "family",
            "household",
            "intake",
            "service",
            "staff"
        })
package org.shanyraq.safeguarding;

import org.springframework.modulith.ApplicationModule;
