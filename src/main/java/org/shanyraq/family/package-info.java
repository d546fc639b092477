/** The family as the unit of work: its members, who of them is a child, and what the centre knows of each. */
@ApplicationModule(allowedDependencies = {"calendar", "engine"})
package org.shanyraq.family;

import org.springframework.modulith.ApplicationModule;
