/** The forms and steps of a one-off service. */
package org.shanyraq.oneoff.process;
