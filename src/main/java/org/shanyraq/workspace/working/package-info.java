/** The page of the centre's way of working, and the Modeler's door to it. */
@NullMarked
package org.shanyraq.workspace.working;

import org.jspecify.annotations.NullMarked;
