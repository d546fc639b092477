/** What changes in a family itself while the centre works with it: births, departures, deaths; one family becomes two, two cases one. */
package org.shanyraq.household;
