/** The forms of the groups, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.activity.process;

import org.jspecify.annotations.NullMarked;
