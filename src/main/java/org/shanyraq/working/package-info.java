/** The centre's way of working: its diagrams, tables, forms and words, one number for all of them, one of them in force. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "engine", "form", "judgement", "running"})
@NullMarked
package org.shanyraq.working;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
