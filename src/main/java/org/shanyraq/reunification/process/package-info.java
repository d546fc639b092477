/** The forms of the way back of a child, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.reunification.process;

import org.jspecify.annotations.NullMarked;
