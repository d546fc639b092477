/** A child that cannot stay at home lives with other carers for a time: decided, looked at, prolonged, ended. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "casefile",
            "engine",
            "family",
            "form",
            "foster",
            "home",
            "household",
            "judgement",
            "running"
        })
@NullMarked
package org.shanyraq.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
