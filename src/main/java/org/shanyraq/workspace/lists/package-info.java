/** Lists of cases, of what needs attention, and of people who may be known. */
@NullMarked
package org.shanyraq.workspace.lists;

import org.jspecify.annotations.NullMarked;
