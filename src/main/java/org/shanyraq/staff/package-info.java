/** The centre's workers, who of them is away, and how many families and children each case manager leads. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "engine", "family", "form", "judgement"})
@NullMarked
package org.shanyraq.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
