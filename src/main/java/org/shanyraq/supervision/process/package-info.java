/** The forms and automatic steps of supervision, each handing over to its record in a line or two. */
package org.shanyraq.supervision.process;
