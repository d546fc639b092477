/** What Cockpit shows of ours: what happened in a case's processes, and where the cases of a diagram wait. For those who watch over all cases. */
@NullMarked
package org.shanyraq.workspace.watching;

import org.jspecify.annotations.NullMarked;
