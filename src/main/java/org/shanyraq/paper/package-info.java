/**
 * Papers: what was filed, printed from the centre's own Word templates, in the family's language; and
 * signed papers, scanned and brought back.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "calendar",
            "casefile",
            "catalogue",
            "closure",
            "drawing",
            "engine",
            "family",
            "form",
            "intake",
            "outcome",
            "partner",
            "plan",
            "review",
            "running",
            "safeguarding",
            "service",
            "staff"
        })
@NullMarked
package org.shanyraq.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
