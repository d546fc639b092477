/** The forms and steps of a complaint. */
@NullMarked
package org.shanyraq.complaint.process;

import org.jspecify.annotations.NullMarked;
