/** The form and the delegate of the process {@code familyQuestions}. */
@NullMarked
package org.shanyraq.outcome.process;

import org.jspecify.annotations.NullMarked;
