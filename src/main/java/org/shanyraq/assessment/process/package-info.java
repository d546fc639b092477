/** The forms and automatic steps of the assessment diagrams, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.assessment.process;

import org.jspecify.annotations.NullMarked;
