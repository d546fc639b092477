/** What runs: cases and their tasks as the engine has them, their limits, what else can be begun in them, and who may see them. */
@ApplicationModule(allowedDependencies = {"calendar", "engine", "judgement", "trail"})
@NullMarked
package org.shanyraq.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
