/** The forms and the delegates of the process {@code progressReview}. */
@NullMarked
package org.shanyraq.review.process;

import org.jspecify.annotations.NullMarked;
