/** The form that tells where a child lives, handing over to its record in a line. */
@NullMarked
package org.shanyraq.home.process;

import org.jspecify.annotations.NullMarked;
