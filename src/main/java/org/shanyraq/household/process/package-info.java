/** The forms and automatic steps that change a family or the cut of its case, each handing over in a line or two. */
@NullMarked
package org.shanyraq.household.process;

import org.jspecify.annotations.NullMarked;
