/** The forms and the delegates of the process {@code progressReview}. */
package org.shanyraq.review.process;
