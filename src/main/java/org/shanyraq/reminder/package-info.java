/** Reminders by mail: what is due, once a day, what watches over the centre, once a week, and raised hands at once. */
package org.shanyraq.reminder;
