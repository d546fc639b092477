/**
 * A centre to learn on: people, families and a clock that can be moved. Only with the profile {@code demo}, and not part
 * of the production jar.
 */
@ApplicationModule(allowedDependencies = {"calendar", "casefile", "engine", "form", "running", "security"})
@NullMarked
package org.shanyraq.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
