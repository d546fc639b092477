/** The family as the unit of work: its members, who of them is a child, and what the centre knows of each. */
@ApplicationModule(allowedDependencies = {"calendar", "engine", "form", "judgement", "running"})
@NullMarked
package org.shanyraq.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
