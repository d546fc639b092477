/** The register of foster families: who they are, their places, school, checks and rest, and who lives there (A118). */
@ApplicationModule(
        allowedDependencies = {"access", "activity", "calendar", "casefile", "engine", "form", "running", "staff"})
@NullMarked
package org.shanyraq.foster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
