/** The forms and automatic steps of supervision talks, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.talk.process;

import org.jspecify.annotations.NullMarked;
