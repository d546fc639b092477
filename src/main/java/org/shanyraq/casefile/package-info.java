/** The case file: where a family's case stands for the centre, whom it met and when, every paper as it was filed. */
@ApplicationModule(
        allowedDependencies = {"access", "calendar", "engine", "family", "form", "judgement", "running", "staff"})
@NullMarked
package org.shanyraq.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
