/** A child that cannot stay at home lives with other carers for a time: decided, looked at, prolonged, ended. */
@ApplicationModule(allowedDependencies = {"calendar", "casefile", "engine", "family", "household"})
package org.shanyraq.placement;

import org.springframework.modulith.ApplicationModule;
