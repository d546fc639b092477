/** The forms and automatic steps of the assessment diagrams, each handing over to its record in a line or two. */
package org.shanyraq.assessment.process;
