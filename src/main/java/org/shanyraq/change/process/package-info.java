/** The forms and automatic steps of what changes between reviews, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.change.process;

import org.jspecify.annotations.NullMarked;
