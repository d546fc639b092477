/** The forms and steps with which a case goes from one worker to another. */
package org.shanyraq.supervision.process;
