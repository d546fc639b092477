/** The centre's workers, who of them is away, and how many families and children each case manager leads. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "engine", "family"})
package org.shanyraq.staff;

import org.springframework.modulith.ApplicationModule;
