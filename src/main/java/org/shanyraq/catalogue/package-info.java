/** What the centre can offer a family: six fixed groups of services, whose entries are data (T1067-1072). */
@ApplicationModule(allowedDependencies = {"engine"})
package org.shanyraq.catalogue;

import org.springframework.modulith.ApplicationModule;
