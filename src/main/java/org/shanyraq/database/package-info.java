/** The database of a first start: a real PostgreSQL beside the application, its data in a folder, the way of an earlier one to today's tables, and what is said when a database cannot be used. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.shanyraq.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
