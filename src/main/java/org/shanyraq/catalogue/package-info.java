/** What the centre can offer a family: six fixed groups of services, whose entries are data (T1067-1072). */
@ApplicationModule(allowedDependencies = {"engine"})
@NullMarked
package org.shanyraq.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
