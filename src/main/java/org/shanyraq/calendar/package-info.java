/** The centre's time: one clock for application and engine, its zone, its working days, the terms of its deadlines. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.shanyraq.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
