/** The register of everybody whom the centre knows: who is searched before a new case is opened. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "casefile", "engine", "family", "staff"})
package org.shanyraq.register;

import org.springframework.modulith.ApplicationModule;
