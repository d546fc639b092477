/** The centre's time: one clock for application and engine, its zone, its working days, the terms of its deadlines. */
@ApplicationModule(allowedDependencies = {})
package org.shanyraq.calendar;

import org.springframework.modulith.ApplicationModule;
