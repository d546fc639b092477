/** Groups of the centre: who takes part, meeting by meeting, members of families and others (T1067, T1252, A112). */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "catalogue",
            "engine",
            "family",
            "form",
            "oneoff",
            "running",
            "service",
            "staff"
        })
@NullMarked
package org.shanyraq.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
