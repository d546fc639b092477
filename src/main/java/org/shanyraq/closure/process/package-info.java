/** The forms and delegates of the processes {@code caseClosure}, {@code earlyExit} and {@code postClosureMonitoring}. */
package org.shanyraq.closure.process;
