/** The page of the register of foster families. */
@NullMarked
package org.shanyraq.workspace.foster;

import org.jspecify.annotations.NullMarked;
