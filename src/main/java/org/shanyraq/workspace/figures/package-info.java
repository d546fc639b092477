/** The centre's figures on a page for those who watch over its cases. */
@NullMarked
package org.shanyraq.workspace.figures;

import org.jspecify.annotations.NullMarked;
