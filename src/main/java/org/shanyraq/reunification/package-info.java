/** A child that lives outside its family comes back to it: papers, housing, visits, decision, return, first weeks. */
@ApplicationModule(allowedDependencies = {"calendar", "casefile", "engine", "family", "form", "home", "running"})
@NullMarked
package org.shanyraq.reunification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
