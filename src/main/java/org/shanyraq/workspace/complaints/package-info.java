/** The page of complaints: those that one may read, and what became of those that one took down. */
@NullMarked
package org.shanyraq.workspace.complaints;

import org.jspecify.annotations.NullMarked;
