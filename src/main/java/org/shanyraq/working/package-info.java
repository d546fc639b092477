/** The centre's way of working: its diagrams, tables, forms and words, checked as a whole. */
@ApplicationModule(allowedDependencies = {"calendar", "engine", "judgement", "running", "form"})
@NullMarked
package org.shanyraq.working;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
