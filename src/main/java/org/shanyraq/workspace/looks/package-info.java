/** Who looked at what, on a page for those who watch over the centre's cases. */
@NullMarked
package org.shanyraq.workspace.looks;

import org.jspecify.annotations.NullMarked;
