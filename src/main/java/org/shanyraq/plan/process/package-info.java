/** The forms of the process {@code developmentPlan}. */
@NullMarked
package org.shanyraq.plan.process;

import org.jspecify.annotations.NullMarked;
