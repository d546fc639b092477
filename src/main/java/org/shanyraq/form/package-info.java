/** The road that every form walks, from its schema to the paper that is filed. */
@ApplicationModule(allowedDependencies = {"calendar", "engine", "judgement", "running", "trail"})
@NullMarked
package org.shanyraq.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
