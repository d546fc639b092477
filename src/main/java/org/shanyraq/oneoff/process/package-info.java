/** The forms and steps of a one-off service. */
@NullMarked
package org.shanyraq.oneoff.process;

import org.jspecify.annotations.NullMarked;
