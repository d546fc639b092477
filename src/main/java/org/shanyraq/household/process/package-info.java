/** Forms and steps of the processes that change a family or the cut of its case. */
package org.shanyraq.household.process;
