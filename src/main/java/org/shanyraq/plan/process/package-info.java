/** The forms of the process {@code developmentPlan}. */
package org.shanyraq.plan.process;
