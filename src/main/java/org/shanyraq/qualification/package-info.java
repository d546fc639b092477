/** What the centre's workers have learned, what of it runs out, and what their role lacks (T1037, T1384, T1647). */
@ApplicationModule(allowedDependencies = {"access", "calendar", "engine", "form", "judgement", "running", "staff"})
@NullMarked
package org.shanyraq.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
