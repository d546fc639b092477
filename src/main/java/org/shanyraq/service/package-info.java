/** What is done for a family while its plan runs: services given, contacts, a review asked for. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "casefile",
            "catalogue",
            "engine",
            "family",
            "form",
            "plan",
            "running",
            "staff"
        })
@NullMarked
package org.shanyraq.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
