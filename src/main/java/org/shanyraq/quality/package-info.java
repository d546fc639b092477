/** Files drawn by chance each month and held against the standard (T1277, T1404, T1408). */
@ApplicationModule(
        allowedDependencies = {"calendar", "casefile", "engine", "family", "form", "judgement", "running", "staff"})
@NullMarked
package org.shanyraq.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
