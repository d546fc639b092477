/** The forms and the delegate of the processes {@code placement}, {@code fosterCare} and {@code placementLook}. */
package org.shanyraq.placement.process;
