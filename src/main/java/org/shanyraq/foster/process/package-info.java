/** The forms and automatic steps of the register of foster families. */
@NullMarked
package org.shanyraq.foster.process;

import org.jspecify.annotations.NullMarked;
