/** The forms of the placement diagrams and their automatic step, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.placement.process;

import org.jspecify.annotations.NullMarked;
