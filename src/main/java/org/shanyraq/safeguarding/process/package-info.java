/** The forms and automatic steps of safeguarding, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.safeguarding.process;

import org.jspecify.annotations.NullMarked;
