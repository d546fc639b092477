/** The forms and automatic steps of qualifications, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.qualification.process;

import org.jspecify.annotations.NullMarked;
