/** The forms and automatic steps of closure, early exit and monitoring, each handing over to its record in a line or two. */
package org.shanyraq.closure.process;
