/** Who is signed in where: kept in the database, so that it outlives a restart and holds at every node, and ended at once. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.shanyraq.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
