/**
 * Everything of the process engine that is nobody's feature: its configuration, the road that every form walks, the
 * decisions and deadlines that diagrams ask for. Features meet it through the interfaces at this root.
 */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package org.shanyraq.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
