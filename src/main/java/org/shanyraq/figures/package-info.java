/** The centre's figures: each is one definition, a sentence and one query that gives both the number and the list of what it counted. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "engine", "running", "trail"})
@NullMarked
package org.shanyraq.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
