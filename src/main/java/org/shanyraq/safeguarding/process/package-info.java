/** The forms and automatic steps of safeguarding, each handing over to its record in a line or two. */
package org.shanyraq.safeguarding.process;
