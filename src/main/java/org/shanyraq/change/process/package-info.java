/** The form and the delegates of the process {@code circumstancesChange}. */
package org.shanyraq.change.process;
