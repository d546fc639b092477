/** The page of the supervision talks with a worker. */
@NullMarked
package org.shanyraq.workspace.talks;

import org.jspecify.annotations.NullMarked;
