/** The form and the automatic steps of the files drawn by chance, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.quality.process;

import org.jspecify.annotations.NullMarked;
