/** What the centre finds out about a family: its situation, its risk, the 18 components of its in-depth assessment. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "casefile",
            "engine",
            "family",
            "form",
            "home",
            "intake",
            "judgement",
            "running",
            "staff"
        })
@NullMarked
package org.shanyraq.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
