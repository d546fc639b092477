/** Whom the engine's groups and users are, for the register of the workers. */
@NullMarked
package org.shanyraq.staff.process;

import org.jspecify.annotations.NullMarked;
