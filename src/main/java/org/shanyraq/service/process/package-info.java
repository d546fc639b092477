/** The form of the process {@code planImplementation}. */
@NullMarked
package org.shanyraq.service.process;

import org.jspecify.annotations.NullMarked;
