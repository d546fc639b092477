/** The family's development plan: goals in its own words, measures, who answers for them, and the versions of it all. */
package org.shanyraq.plan;
