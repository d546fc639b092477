/** Where a child lives as time goes by, and with whom of its family it is in touch, whoever placed it. */
@ApplicationModule(allowedDependencies = {"calendar", "casefile", "engine", "family", "form", "running"})
@NullMarked
package org.shanyraq.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
