/** The forms of work that is asked of a specialist. */
@NullMarked
package org.shanyraq.delivery.process;

import org.jspecify.annotations.NullMarked;
