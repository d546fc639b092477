/** The forms of the groups, each handing over to its record in a line or two. */
package org.shanyraq.activity.process;
