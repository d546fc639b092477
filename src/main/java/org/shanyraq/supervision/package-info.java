/** What the coordinator arranges beside the work with a family: who leads it, who stands in for whom (T1035). */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "engine",
            "family",
            "form",
            "judgement",
            "running",
            "staff"
        })
@NullMarked
package org.shanyraq.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
