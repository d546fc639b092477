/** The register of everybody whom the centre knows: who is searched before a new case is opened. */
@ApplicationModule(
        allowedDependencies = {"access", "calendar", "casefile", "engine", "family", "judgement", "staff", "trail"})
@NullMarked
package org.shanyraq.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
