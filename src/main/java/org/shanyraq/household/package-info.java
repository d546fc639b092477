/** What changes in a family itself while the centre works with it: births, departures, deaths; one family becomes two, two cases one. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assessment",
            "calendar",
            "casefile",
            "engine",
            "family",
            "form",
            "home",
            "intake",
            "judgement",
            "register",
            "running",
            "staff"
        })
@NullMarked
package org.shanyraq.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
