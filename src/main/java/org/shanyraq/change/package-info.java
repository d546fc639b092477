/** What changes in a family's circumstances between its reviews, and what follows from it at once. */
package org.shanyraq.change;
