/** Complaints of families: taken down by anybody, answered within five days by somebody who is not concerned, apart from the case file (T782, T796). */
@ApplicationModule(
        allowedDependencies = {"access", "calendar", "casefile", "engine", "figures", "form", "running", "staff"})
@NullMarked
package org.shanyraq.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
