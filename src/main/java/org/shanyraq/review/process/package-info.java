/** The forms and the delegate of the process {@code progressReview}. */
package org.shanyraq.review.process;
