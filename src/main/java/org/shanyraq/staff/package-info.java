/** The centre's workers and how many families and children each case manager leads. */
package org.shanyraq.staff;
