/** The forms and automatic steps of supervision, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.supervision.process;

import org.jspecify.annotations.NullMarked;
