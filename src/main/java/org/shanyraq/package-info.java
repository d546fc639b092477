/** The application; each of its modules is a package of its own. */
@NullMarked
package org.shanyraq;

import org.jspecify.annotations.NullMarked;
