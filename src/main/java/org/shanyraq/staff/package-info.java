/** The centre's workers, who of them is away, and how many families and children each case manager leads. */
package org.shanyraq.staff;
