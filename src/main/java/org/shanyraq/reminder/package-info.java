/** Reminders by mail: what is due, once a day, what watches over the centre, once a week, and raised hands at once. */
@ApplicationModule(
        allowedDependencies = {"access", "calendar", "casefile", "engine", "language", "register", "running", "staff"})
@NullMarked
package org.shanyraq.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
