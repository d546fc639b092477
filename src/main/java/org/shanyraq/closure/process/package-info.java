/** The forms and the delegate of the processes {@code caseClosure} and {@code postClosureMonitoring}. */
package org.shanyraq.closure.process;
