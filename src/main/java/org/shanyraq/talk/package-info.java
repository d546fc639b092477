/** Supervision: the talk of the coordinator with each worker about real cases, and what is agreed on in it (T1035, T1407, T1647). */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "catalogue",
            "engine",
            "form",
            "qualification",
            "quality",
            "running",
            "staff"
        })
@NullMarked
package org.shanyraq.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
