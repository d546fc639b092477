/** In which language the screens speak: each person's own choice, on any computer; before that the centre's. */
@ApplicationModule(allowedDependencies = {"engine", "running"})
@NullMarked
package org.shanyraq.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
