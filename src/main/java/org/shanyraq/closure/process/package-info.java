/** The forms and automatic steps of closure, early exit and monitoring, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.closure.process;

import org.jspecify.annotations.NullMarked;
