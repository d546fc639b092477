/** What diagrams ask of the case file: its children one by one, and to raise a hand when a limit passes. */
@NullMarked
package org.shanyraq.casefile.process;

import org.jspecify.annotations.NullMarked;
