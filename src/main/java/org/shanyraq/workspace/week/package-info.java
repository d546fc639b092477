/** What is due and planned on which day of a week: on a page, and, without anybody's name, in one's own calendar. */
@NullMarked
package org.shanyraq.workspace.week;

import org.jspecify.annotations.NullMarked;
