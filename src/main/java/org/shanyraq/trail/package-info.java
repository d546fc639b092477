/** Who looked at what, who was refused it, who gave whom which right: written down before the answer leaves, only ever added to. */
@ApplicationModule(allowedDependencies = "calendar")
@NullMarked
package org.shanyraq.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
