/** A child in danger: the report, what is decided and done to protect it, and the day on which it is seen safe. */
package org.shanyraq.safeguarding;
