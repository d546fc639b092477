/** The family's development plan: goals in its own words, measures, who answers for them, and the versions of it all. */
@ApplicationModule(
        allowedDependencies = {"assessment", "calendar", "casefile", "catalogue", "engine", "intake", "partner", "staff"
        })
package org.shanyraq.plan;

import org.springframework.modulith.ApplicationModule;
