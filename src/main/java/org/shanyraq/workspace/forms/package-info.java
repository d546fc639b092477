/** The door of every form, and the sentences that come back through it. */
@NullMarked
package org.shanyraq.workspace.forms;

import org.jspecify.annotations.NullMarked;
