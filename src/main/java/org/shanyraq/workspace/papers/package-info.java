/** Papers of a case: read, corrected, printed, and scans brought back. */
@NullMarked
package org.shanyraq.workspace.papers;

import org.jspecify.annotations.NullMarked;
