/** The forms of the processes {@code groupActivity} and {@code groupEnrolment}. */
package org.shanyraq.activity.process;
