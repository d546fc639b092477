/** What changes in a family's circumstances between its reviews, and what follows from it at once. */
@ApplicationModule(
        allowedDependencies = {"access", "assessment", "calendar", "casefile", "closure", "engine", "intake", "service"
        })
package org.shanyraq.change;

import org.springframework.modulith.ApplicationModule;
