/** How a family leaves, and how the centre stays in touch with it for a year. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "calendar",
            "casefile",
            "engine",
            "family",
            "form",
            "intake",
            "judgement",
            "review",
            "running",
            "service"
        })
@NullMarked
package org.shanyraq.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
