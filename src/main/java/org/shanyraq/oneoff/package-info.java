/** A single service to a person, a family or a group on an oral request, with or without a case (T1160). */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assessment",
            "calendar",
            "casefile",
            "catalogue",
            "engine",
            "family",
            "form",
            "intake",
            "running",
            "service",
            "staff"
        })
@NullMarked
package org.shanyraq.oneoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
