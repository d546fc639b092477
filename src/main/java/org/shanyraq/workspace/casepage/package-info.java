/** The page of one case: what its reader may see of it. */
@NullMarked
package org.shanyraq.workspace.casepage;

import org.jspecify.annotations.NullMarked;
